namespace GraphApi.Graph.Queries;

/// <summary>What edges are ordered by.</summary>
public enum EdgeSortField
{
    /// <summary>The id of the node at the other end, then the relation, then edges that start at the source before those that end there.
    /// Every order ends with it, so it is total.</summary>
    TargetId,

    /// <summary>The folded name of the node at the other end, in the language of the sort.</summary>
    TargetName,

    /// <summary>The number of edges of the node at the other end.</summary>
    TargetDegree,

    /// <summary>The confidence of the best assertion.</summary>
    Confidence,

    /// <summary>A property of the best assertion; edges without it come last, ascending and descending.</summary>
    Property,
}
