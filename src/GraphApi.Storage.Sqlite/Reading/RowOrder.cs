using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>A total order of rows by several keys, and the cursors of its rows.</summary>
/// <param name="fingerprint">The fingerprint of the query that the cursors belong to.</param>
/// <param name="keys">The keys; the last ones tell any two rows apart.</param>
internal sealed class RowOrder<TRow>(ulong fingerprint, IReadOnlyList<RowKey<TRow>> keys) : IComparer<TRow>
{
    public int Compare(TRow? x, TRow? y)
    {
        foreach (var key in keys)
        {
            if (key.Compare(x!, y!) is var order and not 0) return order;
        }

        return 0;
    }

    /// <summary>Compares a row with the place of a cursor, where there may be no row any more.</summary>
    public int Compare(TRow row, PropertyValue?[] place)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Compare(keys[i].Value(row), place[i]) is var order and not 0) return order;
        }

        return 0;
    }

    public string CursorOf(TRow row)
    {
        var values = new PropertyValue?[keys.Count];
        for (var i = 0; i < values.Length; i++) values[i] = keys[i].Value(row);
        return CursorCodec.Encode(fingerprint, values);
    }

    /// <exception cref="CursorException">The cursor is not of this query.</exception>
    public PropertyValue?[]? PlaceOf(string? cursor) => cursor is null ? null : CursorCodec.Decode(cursor, fingerprint, keys.Count);
}
