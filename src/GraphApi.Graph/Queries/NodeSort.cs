namespace GraphApi.Graph.Queries;

/// <summary>One key of an order of nodes.</summary>
/// <param name="Field">What to order by.</param>
/// <param name="Descending">Largest first; absent values stay last.</param>
/// <param name="Property">The property's name, for <see cref="NodeSortField.Property"/>.</param>
/// <param name="Language">"ko" or "en", for <see cref="NodeSortField.Name"/>.</param>
public sealed record NodeSort(NodeSortField Field, bool Descending = false, string? Property = null, string Language = "ko");
