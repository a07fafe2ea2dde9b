using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>Reads the change log.</summary>
internal static class ChangeLog
{
    /// <summary>The sequence of the last entry that no later version than <paramref name="version"/> made; 0 where there is none.</summary>
    public static long Last(Database database, long version)
    {
        var rows = database.Prepare("SELECT sequence FROM changes WHERE version <= ? ORDER BY sequence DESC LIMIT 1");
        rows.Bind(1, version);
        var last = rows.Step() ? rows.Long(0) : 0;
        rows.Reset();
        return last;
    }

    /// <summary>Up to <paramref name="limit"/> entries after <paramref name="since"/> that no later version than <paramref name="version"/> made.</summary>
    public static IReadOnlyList<ChangeRecord> Read(Database database, long since, long version, int limit)
    {
        var rows = database.Prepare(
            "SELECT sequence, version, at, actor, reason, kind, subject, id FROM changes WHERE sequence > ? AND version <= ? ORDER BY sequence LIMIT ?");
        rows.Bind(1, since).Bind(2, version).Bind(3, limit);
        var changes = new List<ChangeRecord>();
        while (rows.Step())
        {
            changes.Add(new ChangeRecord(rows.Long(0), rows.Long(1), new DateTimeOffset(rows.Long(2), TimeSpan.Zero), rows.Text(3), rows.Text(4),
                (ChangeKind)rows.Int(5), (ChangeSubject)rows.Int(6), rows.Text(7)));
        }

        rows.Reset();
        return changes;
    }
}
