using GraphApi.Graph.Model;

namespace GraphApi.Api.Entities;

/// <summary>An entity as the API shows it.</summary>
/// <param name="Node">The node.</param>
/// <param name="RequestedId">The id that it was asked for by, where that one was merged into it.</param>
internal sealed record EntityValue(Node Node, string? RequestedId = null)
{
    public string Id => Node.Id;

    public static EntityValue? Of(Node? node, string requestedId) =>
        node is null ? null : new(node, node.Id == requestedId ? null : requestedId);
}
