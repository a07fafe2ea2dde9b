namespace GraphApi.Extraction.Mentions.Data;

/// <summary>A pattern file as it stands; the comments of the files explain the keys.</summary>
internal sealed class MentionPatternFile
{
    public ParticleLists Particles { get; set; } = new();

    public List<SuffixItem> Suffixes { get; set; } = [];

    public List<CueItem> Cues { get; set; } = [];
}
