namespace GraphApi.Graph.Queries;

/// <summary>Which page is wanted, as Relay's cursor connections specify: the first so many after a cursor, or the last so many before one.</summary>
/// <param name="Size">How many items at the most, from 0.</param>
/// <param name="After">Only items after this cursor.</param>
/// <param name="Before">Only items before this cursor.</param>
/// <param name="Backward">Take the page from the end (last/before) instead of the beginning (first/after). Items keep their order.</param>
/// <param name="WithTotal">Whether the total count, pages aside, is wanted too.</param>
public sealed record PageRequest(int Size, string? After = null, string? Before = null, bool Backward = false, bool WithTotal = false);
