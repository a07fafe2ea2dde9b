using GraphApi.Api.Entities;
using GraphApi.Api.Paging;
using GraphApi.Graph.Model;

namespace GraphApi.Api.Relations;

/// <summary>An edge as the API shows it: by itself, or as an item of a page seen from one of its ends.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Seen">The entity that it is seen from; null for an edge by itself.</param>
/// <param name="Other">The entity at the other end; null for an edge by itself.</param>
/// <param name="Cursor">Its place in the page; null for an edge by itself.</param>
/// <param name="Outgoing">Whether it starts at the end that it is seen from.</param>
internal sealed record EdgeValue(
    Edge Edge, EntityValue? Seen = null, EntityValue? Other = null, string? Cursor = null, bool Outgoing = true) : ICursorEdge
{
    object ICursorEdge.Node => Other!;

    public static EdgeValue? Of(Edge? edge) => edge is null ? null : new(edge);

    /// <summary>The entity of this id where it came with the edge, else null.</summary>
    public EntityValue? Known(string id) => Other?.Id == id ? Other : Seen?.Id == id ? Seen : null;
}
