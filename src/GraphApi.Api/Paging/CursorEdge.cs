namespace GraphApi.Api.Paging;

/// <summary>An item of a connection that tells nothing but the node.</summary>
internal sealed record CursorEdge(object Node, string? Cursor) : ICursorEdge;
