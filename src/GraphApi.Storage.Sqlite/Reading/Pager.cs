using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>Cuts one kind of page out of lists of rows that an order sorts.</summary>
internal sealed class Pager<TRow>
{
    private readonly RowOrder<TRow> _order;
    private readonly PageRequest _page;
    private readonly PropertyValue?[]? _after;
    private readonly PropertyValue?[]? _before;

    /// <exception cref="CursorException">A cursor is not of this query.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public Pager(RowOrder<TRow> order, PageRequest page)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(page.Size);
        (_order, _page, _after, _before) = (order, page, order.PlaceOf(page.After), order.PlaceOf(page.Before));
    }

    /// <summary>The page of a list.</summary>
    /// <param name="rows">The whole list, in any order.</param>
    /// <param name="item">Makes the item of a row.</param>
    public Page<T> Cut<T>(IReadOnlyCollection<TRow> rows, Func<TRow, T> item)
    {
        var kept = new List<TRow>();
        var (earlier, later) = (false, false);
        foreach (var row in rows)
        {
            if (_after is not null && _order.Compare(row, _after) <= 0) earlier = true;
            else if (_before is not null && _order.Compare(row, _before) >= 0) later = true;
            else kept.Add(row);
        }

        var cut = kept.Count > _page.Size;
        if (cut) kept = Smallest(kept, _page.Size, _page.Backward ? Reverse : _order);
        kept.Sort(_order);
        return new Page<T>(
            kept.ConvertAll(row => new PageItem<T>(item(row), _order.CursorOf(row))),
            HasNext: later || (cut && !_page.Backward),
            HasPrevious: earlier || (cut && _page.Backward),
            _page.WithTotal ? rows.Count : null);
    }

    private IComparer<TRow> Reverse => Comparer<TRow>.Create((x, y) => _order.Compare(y, x));

    /// <summary>The first so many rows, in no particular order, without sorting the rest: a heap has the last of those found so far on top.</summary>
    private static List<TRow> Smallest(List<TRow> rows, int count, IComparer<TRow> order)
    {
        if (count == 0) return [];
        var heap = new PriorityQueue<TRow, TRow>(count, Comparer<TRow>.Create((x, y) => order.Compare(y, x)));
        foreach (var row in rows)
        {
            if (heap.Count < count) heap.Enqueue(row, row);
            else if (order.Compare(row, heap.Peek()) < 0) heap.EnqueueDequeue(row, row);
        }

        return [.. heap.UnorderedItems.Select(i => i.Element)];
    }
}
