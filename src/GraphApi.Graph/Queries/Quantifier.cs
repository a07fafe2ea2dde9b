namespace GraphApi.Graph.Queries;

/// <summary>How many of a node's related nodes must satisfy a filter.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>None.</summary>
    None,

    /// <summary>Every one; also true where there is none.</summary>
    All,
}
