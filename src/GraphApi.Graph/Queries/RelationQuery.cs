namespace GraphApi.Graph.Queries;

/// <summary>A question for the related nodes of many nodes at once, one page for each of them.</summary>
/// <param name="Sources">The ids of the nodes to start from; thousands are fine.</param>
/// <param name="Relations">The names of the relations to follow; null follows all.</param>
/// <param name="Direction">Which way; symmetric relations are always followed both ways.</param>
/// <param name="Edge">What edges must satisfy; null asks nothing.</param>
/// <param name="Target">What the nodes at the other end must satisfy; null asks nothing.</param>
/// <param name="Order">The keys to order by; the other end's id and the relation are always the last.</param>
/// <param name="Page">Which page, of each source.</param>
public sealed record RelationQuery(IReadOnlyList<string> Sources, IReadOnlyList<string>? Relations, Direction Direction,
    EdgeFilter? Edge, NodeFilter? Target, IReadOnlyList<EdgeSort> Order, PageRequest Page);
