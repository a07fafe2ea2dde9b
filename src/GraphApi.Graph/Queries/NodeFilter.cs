namespace GraphApi.Graph.Queries;

/// <summary>A test on nodes; a tree of the cases nested here.</summary>
public abstract record NodeFilter
{
    private NodeFilter()
    {
    }

    /// <summary>All of these hold; true where there is none.</summary>
    public sealed record And(IReadOnlyList<NodeFilter> Filters) : NodeFilter;

    /// <summary>At least one of these holds; false where there is none.</summary>
    public sealed record Or(IReadOnlyList<NodeFilter> Filters) : NodeFilter;

    /// <summary>This does not hold.</summary>
    public sealed record Not(NodeFilter Filter) : NodeFilter;

    /// <summary>The node's id is one of these; ids that were merged away stand for the survivor.</summary>
    public sealed record IdIn(IReadOnlyList<string> Ids) : NodeFilter;

    /// <summary>The node is of one of these types.</summary>
    public sealed record TypeIn(IReadOnlyList<string> Types) : NodeFilter;

    /// <summary>One of the node's names or aliases, in any language, satisfies the condition (a text condition).</summary>
    public sealed record Name(Condition Condition) : NodeFilter;

    /// <summary>A property of the node satisfies the condition.</summary>
    public sealed record Property(string PropertyName, Condition Condition) : NodeFilter;

    /// <summary>An external identifier of this scheme satisfies the condition.</summary>
    public sealed record ExternalId(string Scheme, Condition Condition) : NodeFilter;

    /// <summary>Related nodes satisfy a filter.</summary>
    /// <param name="Relation">The relation's name.</param>
    /// <param name="Direction">Which way it is followed from the node.</param>
    /// <param name="Quantifier">How many must.</param>
    /// <param name="Edge">What the edges must satisfy to count; null counts all.</param>
    /// <param name="Target">What the nodes at the other end must satisfy; null asks nothing.</param>
    public sealed record Related(string Relation, Direction Direction, Quantifier Quantifier, EdgeFilter? Edge, NodeFilter? Target) : NodeFilter;

    /// <summary>One of these documents mentions the node.</summary>
    public sealed record InDocument(IReadOnlyList<string> DocumentIds) : NodeFilter;
}
