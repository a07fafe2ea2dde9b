namespace GraphApi.Extraction.Provisions.Patterns;

/// <summary>How one language states provisions.</summary>
internal sealed class ProvisionWords
{
    public ProvisionWords(ProvisionFile file, bool english)
    {
        IsEnglish = english;
        Duties = List(file.Duties, english);
        DutyNames = file.Duties.ToDictionary(d => d.Key, d => d.Value[0], StringComparer.Ordinal);
        Parties = List(file.Parties, english);
        Kinds = List(file.Kinds, english);
        Systems = file.Systems.ToHashSet(StringComparer.Ordinal);
        PartyTopics = file.Parties.Keys.ToHashSet(StringComparer.Ordinal);
        Cues = new WordList(
        [
            .. Of(file.Must, CueKind.Must), .. Of(file.Mandate, CueKind.Mandate), .. Of(file.Endings, CueKind.MandateEnding), .. Of(file.Prohibit, CueKind.Prohibit),
            .. Of(file.ProhibitEndings, CueKind.ProhibitEnding), .. file.Penalties.Values.SelectMany(p => Of(p, CueKind.Penalty)), .. Of(file.Apply, CueKind.Apply), .. Of(file.ApplyEndings, CueKind.ApplyEnding),
            .. Of(file.Chapters, CueKind.Chapter),
        ], english);
        Penalties = List(file.Penalties, english);
        Rules = new WordList(file.Rules, english);
        Opinions = new WordList(file.Opinions, english);
        Excluded = new WordList(file.Excluded, english);
        Anaphors = List(file.Anaphors, english);
        Proposed = new WordList(file.Proposed, english);
        Columns = file.Columns;

        static IEnumerable<(string, string)> Of(List<string> words, CueKind kind) => words.Select(w => (w, kind.ToString()));
    }

    public bool IsEnglish { get; }

    public WordList Duties { get; }

    /// <summary>What the language calls a duty, by its id.</summary>
    public IReadOnlyDictionary<string, string> DutyNames { get; }

    public WordList Parties { get; }

    public IReadOnlySet<string> PartyTopics { get; }

    /// <summary>Further words for kinds of systems, and for parts of the rules.</summary>
    public WordList Kinds { get; }

    public IReadOnlySet<string> Systems { get; }

    public WordList Cues { get; }

    public WordList Penalties { get; }

    public WordList Rules { get; }

    public WordList Opinions { get; }

    public WordList Excluded { get; }

    public WordList Anaphors { get; }

    public WordList Proposed { get; }

    private Dictionary<string, List<string>> Columns { get; }

    /// <summary>What a column with this header holds, or null.</summary>
    public string? Column(string header)
    {
        var name = header.Trim();
        foreach (var (kind, words) in Columns)
        {
            foreach (var word in words)
            {
                if (name.Equals(word, StringComparison.OrdinalIgnoreCase)) return kind;
            }
        }

        return null;
    }

    private static WordList List(Dictionary<string, List<string>> lists, bool english) => new(lists.SelectMany(l => l.Value.Select(w => (w, l.Key))), english);
}

/// <summary>How a clause says that something is demanded.</summary>
internal enum CueKind
{
    Must,
    Mandate,
    MandateEnding,
    Prohibit,
    ProhibitEnding,
    Penalty,
    Apply,
    ApplyEnding,
    Chapter,
}
