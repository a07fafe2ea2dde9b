namespace GraphApi.Storage.Sqlite.Native;

/// <summary>What SQLite answered when it could not do something. It never leaves the store: see <see cref="Files.StoreErrors"/>.</summary>
internal sealed class DatabaseException(int code, string message) : Exception(message)
{
    /// <summary>The primary result code of SQLite.</summary>
    public int Code { get; } = code & 0xFF;
}
