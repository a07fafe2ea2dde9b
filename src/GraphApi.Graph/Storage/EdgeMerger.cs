using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Storage;

/// <summary>Makes one edge of all assertions of it. The result depends on the set of assertions alone, not on their order.</summary>
public static class EdgeMerger
{
    private static readonly IReadOnlyList<Origin>[] OriginSets =
        [.. Enumerable.Range(0, 8).Select(bits => Enum.GetValues<Origin>().Where(o => (bits & (1 << (int)o)) != 0).ToArray())];

    /// <summary>Merges the assertions of one edge, best first (<see cref="AssertionOrder"/>), equal ones once. Properties that the relation
    /// does not declare are left out.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="from">The id of the node that it starts from; of a symmetric relation the smaller one.</param>
    /// <param name="to">The id of the node that it ends at.</param>
    /// <param name="assertions">At least one.</param>
    public static (Edge Edge, IReadOnlyList<Assertion> Assertions) Merge(RelationType relation, string from, string to, IReadOnlyList<Assertion> assertions)
    {
        var sorted = new Assertion[assertions.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            var assertion = assertions[i];
            var declared = PropertyRules.Declared(assertion.Properties, relation.Properties);
            sorted[i] = ReferenceEquals(declared, assertion.Properties) ? assertion : assertion with { Properties = declared };
        }

        if (sorted.Length > 1)
        {
            Array.Sort(sorted, AssertionOrder.Instance);
            sorted = Distinct(sorted);
        }

        var origins = 0;
        foreach (var assertion in sorted) origins |= 1 << (int)assertion.Origin;
        var edge = new Edge
        {
            Type = relation.Name,
            From = from,
            To = to,
            Best = sorted[0],
            AssertionCount = sorted.Length,
            Origins = OriginSets[origins],
        };
        return (edge, sorted);
    }

    /// <summary>Whether two lists of assertions, each in order, say the same.</summary>
    public static bool AreSame(IReadOnlyList<Assertion> x, IReadOnlyList<Assertion> y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x.Count != y.Count) return false;
        for (var i = 0; i < x.Count; i++)
        {
            if (AssertionOrder.Instance.Compare(x[i], y[i]) != 0) return false;
        }

        return true;
    }

    private static Assertion[] Distinct(Assertion[] sorted)
    {
        var count = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (AssertionOrder.Instance.Compare(sorted[count - 1], sorted[i]) != 0) sorted[count++] = sorted[i];
        }

        return count == sorted.Length ? sorted : sorted[..count];
    }
}
