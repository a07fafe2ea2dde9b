namespace GraphApi.Graph.Search;

/// <summary>What was typed into a search. Every store ranks by it: a store only proposes names that may match.</summary>
public sealed class SearchTerm
{
    /// <summary>The least share of pairs that a similar name has in common with the term, as Dice's coefficient, 0 to 1.</summary>
    public const double LeastSimilarity = 0.5;

    /// <summary>Makes a term.</summary>
    public SearchTerm(string text)
    {
        Folded = SearchText.Fold(text);
        Consonants = HangulConsonants.Typed(Folded);
        Bigrams = SearchName.BigramsOf(Folded);
    }

    /// <summary>The text folded; empty where it holds neither letters nor digits, and then nothing matches.</summary>
    public string Folded { get; }

    /// <summary>The initial consonants that were typed, or null where the text is something else (<see cref="HangulConsonants.Typed"/>).</summary>
    public string? Consonants { get; }

    /// <summary>The distinct pairs of neighbouring code units, in ascending order.</summary>
    public IReadOnlyList<int> Bigrams { get; }

    /// <summary>How a name matches, and how well (0 to 1: the share of the name that was typed; of similar names Dice's coefficient); null where it does not.</summary>
    public (MatchKind Match, double Score)? Match(SearchName name)
    {
        if (Folded.Length == 0) return null;
        var share = name.Folded.Length == 0 ? 0 : (double)Folded.Length / name.Folded.Length;
        if (name.Folded == Folded) return (MatchKind.Exact, 1);
        if (name.Folded.StartsWith(Folded, StringComparison.Ordinal)) return (MatchKind.Prefix, share);
        foreach (var start in name.WordStarts)
        {
            if (string.CompareOrdinal(name.Folded, start, Folded, 0, Folded.Length) == 0) return (MatchKind.WordPrefix, share);
        }

        if (Consonants is { } consonants)
        {
            if (name.Initials.StartsWith(consonants, StringComparison.Ordinal)) return (MatchKind.Initials, (double)consonants.Length / name.Initials.Length);
            if (name.Consonants.StartsWith(consonants, StringComparison.Ordinal)) return (MatchKind.Initials, (double)consonants.Length / name.Consonants.Length);
        }

        if (name.Folded.Contains(Folded, StringComparison.Ordinal)) return (MatchKind.Substring, share);
        var similarity = Similarity(name.Bigrams);
        return similarity >= LeastSimilarity ? (MatchKind.Similar, similarity) : null;
    }

    private double Similarity(IReadOnlyList<int> others)
    {
        if (Bigrams.Count == 0 || others.Count == 0) return 0;
        int shared = 0, i = 0, j = 0;
        while (i < Bigrams.Count && j < others.Count)
        {
            var order = Bigrams[i].CompareTo(others[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return 2.0 * shared / (Bigrams.Count + others.Count);
    }
}
