using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Storage;

/// <summary>Makes one node of what all documents say of it. The result depends on the set of contributions alone, not on their order.</summary>
public static class NodeMerger
{
    /// <summary>Merges contributions to one node. Each value is the lexicon's where the lexicon has one, else the most frequent, ties by order of value;
    /// names that did not win are aliases. Properties that the type does not declare are left out.</summary>
    /// <param name="id">The node's id.</param>
    /// <param name="type">Its type.</param>
    /// <param name="contributions">At least one; the ids and types in them may be others where a redirect leads here.</param>
    public static Node Merge(string id, NodeType type, IReadOnlyList<NodeContribution> contributions)
    {
        var first = contributions[0].Node;
        if (first.Id == id && AllSay(first, contributions) && PropertyRules.AllDeclared(first.Properties, type.Properties)) return first;

        var names = new LocalizedText(Vote(contributions, n => n.Names.Ko), Vote(contributions, n => n.Names.En));
        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in contributions.Select(c => c.Node))
        {
            aliases.UnionWith(node.Aliases);
            if (node.Names.Ko is { } ko) aliases.Add(ko);
            if (node.Names.En is { } en) aliases.Add(en);
        }

        if (names.Ko is { } winnerKo) aliases.Remove(winnerKo);
        if (names.En is { } winnerEn) aliases.Remove(winnerEn);
        return new Node
        {
            Id = id,
            Type = type.Name,
            Names = names,
            Aliases = [.. aliases],
            ExternalIds = MergeKeys(contributions, n => n.ExternalIds),
            Properties = PropertyRules.Declared(MergeKeys(contributions, n => n.Properties), type.Properties),
        };
    }

    /// <summary>Whether two nodes say the same.</summary>
    public static bool AreSame(Node x, Node y) =>
        ReferenceEquals(x, y) ||
        (x.Id == y.Id && x.Type == y.Type && x.Names == y.Names && x.Aliases.SequenceEqual(y.Aliases, StringComparer.Ordinal) &&
         SameEntries(x.ExternalIds, y.ExternalIds) && SameEntries(x.Properties, y.Properties));

    private static bool AllSay(Node first, IReadOnlyList<NodeContribution> contributions)
    {
        for (var i = 1; i < contributions.Count; i++)
        {
            if (!AreSame(first, contributions[i].Node)) return false;
        }

        return true;
    }

    private static Dictionary<string, T> MergeKeys<T>(IReadOnlyList<NodeContribution> contributions, Func<Node, IReadOnlyDictionary<string, T>> entries)
        where T : IComparable<T>
    {
        var merged = new Dictionary<string, T>();
        foreach (var key in contributions.SelectMany(c => entries(c.Node).Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            merged[key] = Winner(contributions.Where(c => entries(c.Node).ContainsKey(key)).Select(c => (entries(c.Node)[key], c.FromLexicon)));
        }

        return merged;
    }

    private static string? Vote(IReadOnlyList<NodeContribution> contributions, Func<Node, string?> name)
    {
        var votes = contributions.Where(c => name(c.Node) is not null).Select(c => (name(c.Node)!, c.FromLexicon)).ToList();
        return votes.Count == 0 ? null : Winner(votes);
    }

    private static T Winner<T>(IEnumerable<(T Value, bool FromLexicon)> votes)
        where T : IComparable<T> =>
        votes.GroupBy(v => v.Value)
            .OrderByDescending(g => g.Any(v => v.FromLexicon))
            .ThenByDescending(g => g.Count(v => v.FromLexicon))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, ValueOrder<T>())
            .First().Key;

    private static IComparer<T> ValueOrder<T>() => typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;

    private static bool SameEntries<T>(IReadOnlyDictionary<string, T> x, IReadOnlyDictionary<string, T> y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x.Count != y.Count) return false;
        foreach (var (key, value) in x)
        {
            if (!y.TryGetValue(key, out var other) || !EqualityComparer<T>.Default.Equals(value, other)) return false;
        }

        return true;
    }
}
