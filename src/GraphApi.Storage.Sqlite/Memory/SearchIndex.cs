using GraphApi.Graph.Search;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>
/// Proposes names that may match a term. One character is looked up among characters, more among pairs of neighbouring ones (so that two syllables
/// are enough), consonants in two sorted lists. How a name matches is <see cref="SearchTerm.Match"/>'s to say.
/// </summary>
internal sealed class SearchIndex
{
    private readonly List<(int Node, SearchName Name)> _names = [];
    private readonly Dictionary<int, List<int>> _pairs = [];
    private readonly Dictionary<char, List<int>> _characters = [];
    private readonly (string Key, int Name)[] _initials;
    private readonly (string Key, int Name)[] _consonants;

    public SearchIndex(NodeEntry[] nodes)
    {
        for (var node = 0; node < nodes.Length; node++)
        {
            foreach (var name in nodes[node].Names) Add(node, name);
        }

        _initials = Sorted(n => n.Initials);
        _consonants = Sorted(n => n.Consonants);
    }

    /// <summary>The best match of every node that matches.</summary>
    public Dictionary<int, (MatchKind Match, double Score, string Name)> Find(SearchTerm term)
    {
        var best = new Dictionary<int, (MatchKind Match, double Score, string Name)>();
        foreach (var candidate in Candidates(term))
        {
            var (node, name) = _names[candidate];
            if (term.Match(name) is not var (match, score)) continue;
            if (!best.TryGetValue(node, out var other) || IsBetter((match, score, name.Name), other)) best[node] = (match, score, name.Name);
        }

        return best;
    }

    private static bool IsBetter((MatchKind Match, double Score, string Name) x, (MatchKind Match, double Score, string Name) y)
    {
        if (x.Match != y.Match) return x.Match < y.Match;
        return x.Score.CompareTo(y.Score) is var order and not 0 ? order > 0 : string.CompareOrdinal(x.Name, y.Name) < 0;
    }

    private IEnumerable<int> Candidates(SearchTerm term)
    {
        if (term.Folded.Length == 0) return [];
        var candidates = term.Folded.Length == 1 ? _characters.GetValueOrDefault(term.Folded[0], []) : WithSharedPairs(term);
        return term.Consonants is { } consonants
            ? candidates.Concat(WithPrefix(_initials, consonants)).Concat(WithPrefix(_consonants, consonants))
            : candidates;
    }

    /// <summary>The names that share all pairs with the term, or enough to be similar.</summary>
    private IEnumerable<int> WithSharedPairs(SearchTerm term)
    {
        var shared = new Dictionary<int, int>();
        foreach (var pair in term.Bigrams)
        {
            foreach (var name in _pairs.GetValueOrDefault(pair, [])) shared[name] = shared.GetValueOrDefault(name) + 1;
        }

        foreach (var (name, count) in shared)
        {
            var all = term.Bigrams.Count + _names[name].Name.Bigrams.Count;
            if (count == term.Bigrams.Count || 2.0 * count / all >= SearchTerm.LeastSimilarity) yield return name;
        }
    }

    private static IEnumerable<int> WithPrefix((string Key, int Name)[] sorted, string prefix)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(sorted[middle].Key, prefix) < 0) low = middle + 1;
            else high = middle;
        }

        for (; low < sorted.Length && sorted[low].Key.StartsWith(prefix, StringComparison.Ordinal); low++) yield return sorted[low].Name;
    }

    private void Add(int node, SearchName name)
    {
        var number = _names.Count;
        _names.Add((node, name));
        foreach (var pair in name.Bigrams) Add(_pairs, pair, number);
        foreach (var character in name.Folded) Add(_characters, character, number);
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> postings, TKey key, int name)
        where TKey : notnull
    {
        if (!postings.TryGetValue(key, out var names)) postings.Add(key, names = new List<int>(1));
        if (names.Count == 0 || names[^1] != name) names.Add(name);
    }

    private (string Key, int Name)[] Sorted(Func<SearchName, string> key)
    {
        var sorted = Enumerable.Range(0, _names.Count).Where(i => key(_names[i].Name) != _names[i].Name.Folded).Select(i => (key(_names[i].Name), i)).ToArray();
        Array.Sort(sorted, (x, y) => string.CompareOrdinal(x.Item1, y.Item1));
        return sorted;
    }
}
