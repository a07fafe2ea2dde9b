namespace GraphApi.Extraction.Mentions.Data;

/// <summary>A pattern file as it stands; the comments of the files explain the keys.</summary>
internal sealed class MentionPatternFile
{
    public ParticleLists Particles { get; set; } = new();

    public List<SuffixItem> Suffixes { get; set; } = [];

    public List<CueItem> Cues { get; set; } = [];

    public List<CueItem> Uses { get; set; } = [];

    public Dictionary<string, List<string>> Heads { get; set; } = [];

    public List<string> BareHeads { get; set; } = [];

    public Dictionary<string, List<string>> Openers { get; set; } = [];

    public Dictionary<string, List<string>> TypeWords { get; set; } = [];

    public Dictionary<string, List<string>> Columns { get; set; } = [];

    public List<string> Titles { get; set; } = [];

    public List<string> Roles { get; set; } = [];

    public List<string> PersonVerbs { get; set; } = [];

    public List<string> States { get; set; } = [];

    public List<string> Surnames { get; set; } = [];

    public List<string> VersionWords { get; set; } = [];

    public List<string> Stop { get; set; } = [];

    public List<string> Generic { get; set; } = [];
}
