namespace GraphApi.Graph.Queries;

/// <summary>What nodes are ordered by.</summary>
public enum NodeSortField
{
    /// <summary>The id, by code unit. Every order ends with it, so it is total.</summary>
    Id,

    /// <summary>The folded name in the language of the sort, or in the other one where that is missing.</summary>
    Name,

    /// <summary>The number of edges.</summary>
    Degree,

    /// <summary>A property; nodes without it come last, ascending and descending.</summary>
    Property,
}
