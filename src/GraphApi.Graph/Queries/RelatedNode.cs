using GraphApi.Graph.Model;

namespace GraphApi.Graph.Queries;

/// <summary>An edge seen from one of its ends, with the node at the other end.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Node">The node at the other end.</param>
/// <param name="Outgoing">Whether the edge starts at the node that the question came from.</param>
public sealed record RelatedNode(Edge Edge, Node Node, bool Outgoing);
