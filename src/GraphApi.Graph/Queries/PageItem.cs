namespace GraphApi.Graph.Queries;

/// <summary>An item of a page with the cursor that stands for its place.</summary>
/// <param name="Item">The item.</param>
/// <param name="Cursor">An opaque text; a page can start after it or end before it, though rows have come or gone meanwhile.</param>
public readonly record struct PageItem<T>(T Item, string Cursor);
