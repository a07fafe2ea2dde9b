namespace GraphApi.Graph.Queries;

/// <summary>Which way edges are followed from a node.</summary>
public enum Direction
{
    /// <summary>From subject to object.</summary>
    Outgoing,

    /// <summary>From object to subject.</summary>
    Incoming,

    /// <summary>Both ways; what symmetric relations always use.</summary>
    Both,
}
