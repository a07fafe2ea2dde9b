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
            .. Cue(file.Must, CueKind.Must), .. Cue(file.Mandate, CueKind.Mandate), .. Cue(file.Endings, CueKind.MandateEnding), .. Cue(file.Prohibit, CueKind.Prohibit),
            .. Cue(file.ProhibitEndings, CueKind.ProhibitEnding), .. file.Penalties.Values.SelectMany(p => Cue(p, CueKind.Penalty)), .. Cue(file.Apply, CueKind.Apply), .. Cue(file.ApplyEndings, CueKind.ApplyEnding),
            .. Cue(file.Chapters, CueKind.Chapter),
        ], english);
        Penalties = List(file.Penalties, english);
        Rules = new WordList(file.Rules, english);
        Opinions = new WordList(file.Opinions, english);
        Excluded = new WordList(file.Excluded, english);
        Anaphors = List(file.Anaphors, english);
        Proposed = new WordList(file.Proposed, english);
        Offers = List(file.Offers, english);
        SystemClasses = Of("systems").ToHashSet(StringComparer.Ordinal);
        PartyClasses = Of("companies").ToHashSet(StringComparer.Ordinal);
        SystemLinks = Of("systemLinks");
        CompanyLinks = Of("companyLinks");
        Classifies = file.Classifies;
        Columns = file.Columns;

        List<string> Of(string key) => file.Classes.GetValueOrDefault(key) ?? [];

        static IEnumerable<(string, string)> Cue(List<string> words, CueKind kind) => words.Select(w => (w, kind.ToString()));
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

    /// <summary>Verbs by which something is on a market.</summary>
    public WordList Offers { get; }

    /// <summary>The topics that are classes of models and products.</summary>
    public IReadOnlySet<string> SystemClasses { get; }

    /// <summary>The topics that are classes of companies.</summary>
    public IReadOnlySet<string> PartyClasses { get; }

    public IReadOnlyList<string> SystemLinks { get; }

    public IReadOnlyList<string> CompanyLinks { get; }

    /// <summary>What stands after a class (Korean) or before it (English) that something is said to fall in.</summary>
    public IReadOnlyList<string> Classifies { get; }

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
