using GraphApi.Extraction.Mentions.Data;

namespace GraphApi.Extraction.Mentions;

/// <summary>The words and endings by which names are recognised, from the files <c>mentions.*.yaml</c>.</summary>
public sealed class MentionPatterns
{
    internal MentionPatterns(IReadOnlyList<MentionPatternFile> files)
    {
        Particles = new Particles(files.SelectMany(f => f.Particles.All()),
            files.SelectMany(f => f.Suffixes).Select(s => (s.Text, s.Types is null ? null : new HashSet<string>(s.Types, StringComparer.Ordinal))));
        Cues = new TypeCues(files.SelectMany(f => f.Cues));
    }

    internal Particles Particles { get; }

    internal TypeCues Cues { get; }

    /// <summary>Reads the pattern files of a folder.</summary>
    /// <exception cref="MentionPatternException">A file is missing, is no YAML or has an unknown key.</exception>
    public static MentionPatterns Load(string directory) => MentionPatternReader.Load(directory);
}
