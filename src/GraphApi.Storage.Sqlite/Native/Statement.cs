using System.Text;
using SQLitePCL;

namespace GraphApi.Storage.Sqlite.Native;

/// <summary>A compiled statement. Parameters count from 1, columns from 0, as in SQLite.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public Statement Bind(int parameter, long value)
    {
        database.Check(raw.sqlite3_bind_int64(handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, double value)
    {
        database.Check(raw.sqlite3_bind_double(handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, string? value)
    {
        // An empty span has no address, and SQLite would take it for NULL; a string would end at a NUL character.
        database.Check(value switch
        {
            null => raw.sqlite3_bind_null(handle, parameter),
            "" => raw.sqlite3_bind_text(handle, parameter, ""),
            _ => raw.sqlite3_bind_text(handle, parameter, Encoding.UTF8.GetBytes(value)),
        });
        return this;
    }

    public Statement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        database.Check(raw.sqlite3_bind_blob(handle, parameter, value));
        return this;
    }

    public Statement BindNull(int parameter)
    {
        database.Check(raw.sqlite3_bind_null(handle, parameter));
        return this;
    }

    /// <summary>Runs the statement to its end and makes it ready for the next parameters.</summary>
    public void Run()
    {
        database.Check(raw.sqlite3_step(handle));
        Reset();
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        database.Check(result);
        return result == raw.SQLITE_ROW;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    public double Double(int column) => raw.sqlite3_column_double(handle, column);

    /// <summary>A column's text; invalid UTF-8 is damage.</summary>
    public string Text(int column) => StrictUtf8.GetString(Bytes(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A column's bytes (of a text its UTF-8), valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    /// <summary>Ends the rows; a failed step has told its error already.</summary>
    public void Reset() => _ = raw.sqlite3_reset(handle);

    public void Dispose() => handle.Dispose();
}
