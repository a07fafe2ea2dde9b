namespace GraphApi.Graph.Queries;

/// <summary>A question for a page of nodes.</summary>
/// <param name="Type">Only nodes of this type; null takes all.</param>
/// <param name="Filter">Only nodes that satisfy this; null takes all.</param>
/// <param name="Order">The keys to order by, most important first; the id is always the last.</param>
/// <param name="Page">Which page.</param>
public sealed record NodeQuery(string? Type, NodeFilter? Filter, IReadOnlyList<NodeSort> Order, PageRequest Page);
