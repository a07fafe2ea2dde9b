using GraphApi.Extraction.Mentions.Data;
using GraphApi.Graph.Search;

namespace GraphApi.Extraction.Mentions;

/// <summary>The words and endings by which names are recognised, from the files <c>mentions.*.yaml</c>.</summary>
public sealed class MentionPatterns
{
    internal MentionPatterns(IReadOnlyList<MentionPatternFile> files)
    {
        Particles = new Particles(files.SelectMany(f => f.Particles.All()),
            files.SelectMany(f => f.Suffixes).Select(s => (s.Text, s.Types is null ? null : new HashSet<string>(s.Types, StringComparer.Ordinal))));
        Cues = new TypeCues(files.SelectMany(f => f.Cues));
        Uses = new TypeCues(files.SelectMany(f => f.Uses));
        Heads = new TypedEndings(files.SelectMany(f => f.Heads));
        BareHeads = [.. files.SelectMany(f => f.BareHeads).OrderByDescending(h => h.Length).ThenBy(h => h, StringComparer.Ordinal)];
        Openers = Flat(files.SelectMany(f => f.Openers));
        TypeWords = Flat(files.SelectMany(f => f.TypeWords));
        Columns = Flat(files.SelectMany(f => f.Columns)).GroupBy(c => SearchText.Fold(c.Word), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Type, StringComparer.Ordinal);
        Titles = Set(files.SelectMany(f => f.Titles));
        Roles = [.. files.SelectMany(f => f.Roles).Distinct().OrderByDescending(r => r.Length).ThenBy(r => r, StringComparer.Ordinal)];
        PersonVerbs = Set(files.SelectMany(f => f.PersonVerbs));
        Surnames = Set(files.SelectMany(f => f.Surnames));
        States = Set(files.SelectMany(f => f.States));
        VersionWords = Set(files.SelectMany(f => f.VersionWords));
        Stop = Set(files.SelectMany(f => f.Stop));
        Generic = new GenericWords(files.SelectMany(f => f.Generic));
    }

    internal Particles Particles { get; }

    internal TypeCues Cues { get; }

    /// <summary>What the words around an unknown name say of its type.</summary>
    internal TypeCues Uses { get; }

    internal TypedEndings Heads { get; }

    internal IReadOnlyList<string> BareHeads { get; }

    /// <summary>Words and their types, longer ones first; likewise <see cref="TypeWords"/>.</summary>
    internal IReadOnlyList<(string Word, string Type)> Openers { get; }

    internal IReadOnlyList<(string Word, string Type)> TypeWords { get; }

    internal IReadOnlyDictionary<string, string> Columns { get; }

    internal HashSet<string> Titles { get; }

    internal IReadOnlyList<string> Roles { get; }

    internal HashSet<string> PersonVerbs { get; }

    internal HashSet<string> Surnames { get; }

    /// <summary>The English names of the states of federations, which have offices of their own.</summary>
    internal HashSet<string> States { get; }

    internal HashSet<string> VersionWords { get; }

    internal HashSet<string> Stop { get; }

    internal GenericWords Generic { get; }

    /// <summary>Reads the pattern files of a folder.</summary>
    /// <exception cref="MentionPatternException">A file is missing, is no YAML or has an unknown key.</exception>
    public static MentionPatterns Load(string directory) => MentionPatternReader.Load(directory);

    private static HashSet<string> Set(IEnumerable<string> words) => new(words, StringComparer.Ordinal);

    private static List<(string Word, string Type)> Flat(IEnumerable<KeyValuePair<string, List<string>>> byType) =>
        [.. byType.SelectMany(t => t.Value.Select(w => (Word: w, Type: t.Key))).OrderByDescending(w => w.Word.Length).ThenBy(w => w.Word, StringComparer.Ordinal)];
}
