namespace GraphApi.Graph.Queries;

/// <summary>A page of a longer list.</summary>
/// <param name="Items">The items, in the order asked for.</param>
/// <param name="HasNext">Whether there are items after the page.</param>
/// <param name="HasPrevious">Whether there are items before the page.</param>
/// <param name="Total">How many there are in all, pages aside; null where that was not asked.</param>
public sealed record Page<T>(IReadOnlyList<PageItem<T>> Items, bool HasNext, bool HasPrevious, int? Total);
