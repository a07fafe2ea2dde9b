using SQLitePCL;

namespace GraphApi.Storage.Sqlite.Native;

/// <summary>A connection to a SQLite file; for one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private readonly sqlite3 _handle;
    private readonly Dictionary<string, Statement> _statements = [];

    private Database(sqlite3 handle) => _handle = handle;

    /// <summary>Opens a file, or a new empty database in memory for <c>:memory:</c>.</summary>
    /// <param name="path">The path, or a URI that begins with <c>file:</c>.</param>
    /// <param name="writable">Whether it may be written to and made.</param>
    /// <param name="busyTimeout">How long to wait for another connection's lock.</param>
    /// <exception cref="DatabaseException">SQLite cannot open it.</exception>
    public static Database Open(string path, bool writable, TimeSpan busyTimeout)
    {
        _ = SqliteLibrary.Version;
        var flags = raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI | (writable ? raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE : raw.SQLITE_OPEN_READONLY);
        var result = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (result != raw.SQLITE_OK)
        {
            var message = handle is null || handle.IsInvalid ? "out of memory" : raw.sqlite3_errmsg(handle).utf8_to_string();
            handle?.Dispose();
            throw new DatabaseException(result, message);
        }

        _ = raw.sqlite3_busy_timeout(handle, (int)busyTimeout.TotalMilliseconds);
        return new Database(handle);
    }

    /// <summary>The statement of this text, compiled once per connection. Its parameters and rows are those of its last use.</summary>
    public Statement Prepare(string sql)
    {
        if (_statements.TryGetValue(sql, out var statement))
        {
            statement.Reset();
            return statement;
        }

        Check(raw.sqlite3_prepare_v2(_handle, sql, out var handle));
        return _statements[sql] = new Statement(this, handle);
    }

    /// <summary>Runs statements that give no rows of interest.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>The first column of the first row as a number, 0 where there is none.</summary>
    public long Number(string sql)
    {
        var statement = Prepare(sql);
        var number = statement.Step() ? statement.Long(0) : 0;
        statement.Reset();
        return number;
    }

    /// <summary>The first column of the first row as text.</summary>
    public string Text(string sql)
    {
        var statement = Prepare(sql);
        var text = statement.Step() ? statement.Text(0) : "";
        statement.Reset();
        return text;
    }

    /// <summary>Gives up the open transaction, if there is one; SQLite may have done so itself.</summary>
    public void Rollback()
    {
        foreach (var statement in _statements.Values) statement.Reset();
        if (raw.sqlite3_get_autocommit(_handle) == 0) Execute("ROLLBACK");
    }

    public void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)) throw new DatabaseException(result, raw.sqlite3_errmsg(_handle).utf8_to_string());
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Dispose();
        _handle.Dispose();
    }
}
