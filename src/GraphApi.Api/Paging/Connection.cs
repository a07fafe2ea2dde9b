using GraphApi.Graph.Queries;

namespace GraphApi.Api.Paging;

/// <summary>A page as the API shows it; PageInfo is read off it too.</summary>
internal sealed record Connection(IReadOnlyList<ICursorEdge> Edges, bool HasNext, bool HasPrevious, int? Total)
{
    public static Connection Empty { get; } = new([], false, false, 0);

    public static Connection Of<T>(Page<T> page, Func<PageItem<T>, ICursorEdge> edge) =>
        new([.. page.Items.Select(edge)], page.HasNext, page.HasPrevious, page.Total);
}
