using GraphApi.Graph.Model;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>One key of an order of rows.</summary>
/// <param name="Value">The value of a row; absent values come last in either direction.</param>
/// <param name="Descending">Largest first.</param>
/// <param name="Quick">Compares two rows as their values would, ascending, where that is cheaper and no value is absent.</param>
internal sealed record RowKey<TRow>(Func<TRow, PropertyValue?> Value, bool Descending = false, Comparison<TRow>? Quick = null)
{
    public int Compare(TRow x, TRow y)
    {
        if (Quick is null) return Compare(Value(x), Value(y));
        var order = Quick(x, y);
        return Descending ? -order : order;
    }

    public int Compare(PropertyValue? x, PropertyValue? y)
    {
        if (x is not { } left) return y is null ? 0 : 1;
        if (y is not { } right) return -1;
        var order = left.CompareTo(right);
        return Descending ? -order : order;
    }
}
