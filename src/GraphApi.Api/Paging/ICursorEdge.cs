namespace GraphApi.Api.Paging;

/// <summary>An item of a connection.</summary>
internal interface ICursorEdge
{
    /// <summary>Stands for the item's place in its list; null for an edge that is on no page.</summary>
    string? Cursor { get; }

    /// <summary>What the item is about.</summary>
    object Node { get; }
}
