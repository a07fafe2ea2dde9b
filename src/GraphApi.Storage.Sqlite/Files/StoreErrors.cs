using System.Text;
using System.Text.Json;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Native;
using SQLitePCL;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>One clear line for each way in which a file can fail.</summary>
internal static class StoreErrors
{
    public static GraphStoreException Translate(DatabaseException error, string path) => error.Code switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Locked(path, error),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => ReadOnly(path, error),
        raw.SQLITE_CORRUPT => Damaged(path, error.Message, error),
        raw.SQLITE_FULL => new GraphStoreException(GraphStoreErrorCodes.Full,
            $"There is no room left for the store {path}; nothing was changed. Free space on its disk, or raise the limit of its size.", error),
        raw.SQLITE_NOTADB => Foreign(path, "it is no SQLite database, or its beginning is damaged", error),
        raw.SQLITE_CANTOPEN => new GraphStoreException(GraphStoreErrorCodes.Unavailable,
            $"The store {path} cannot be opened ({error.Message}). Check that its folder exists and that this user may read and write there.", error),
        _ => new GraphStoreException(GraphStoreErrorCodes.Unavailable, $"The store {path} failed: {error.Message} (SQLite code {error.Code}). Check its disk.", error),
    };

    public static GraphStoreException Locked(string path, Exception? inner = null) =>
        new(GraphStoreErrorCodes.Locked, $"The store {path} is open for writing already, most likely by another process. Stop that first, or open the store read-only.", inner);

    public static GraphStoreException ReadOnly(string path, Exception? inner = null) =>
        new(GraphStoreErrorCodes.ReadOnly, $"The store {path} cannot be written: the file or its folder is read-only. Give this user the right to write there, or open the store read-only.", inner);

    public static GraphStoreException Foreign(string path, string why, Exception? inner = null) =>
        new(GraphStoreErrorCodes.Foreign, $"The file {path} is not a GraphApi store: {why}. It was left as it is; choose another path.", inner);

    public static GraphStoreException Newer(string path, long version) =>
        new(GraphStoreErrorCodes.Newer, $"The store {path} has format {version}, this program knows up to {StoreSchema.Version}. It was left as it is; use the newer program that made it.");

    public static GraphStoreException Damaged(string path, string what, Exception? inner = null) =>
        new(GraphStoreErrorCodes.Damaged, $"The store {path} is damaged: {what}. Put a backup in its place, or move it away and ingest the documents again.", inner);

    public static GraphStoreException Missing(string path) =>
        new(GraphStoreErrorCodes.Unavailable, $"There is no store at {path}. Ingest documents into it first, or choose another path.");

    public static GraphStoreException Unusable(string path, string why) =>
        new(GraphStoreErrorCodes.Unavailable, $"The store {path} cannot be opened: {why}.");

    /// <summary>Whether an exception while rows are read means that they are not what was written.</summary>
    public static bool IsDamage(Exception error) =>
        error is JsonException or DecoderFallbackException or FormatException or InvalidDataException or IndexOutOfRangeException or KeyNotFoundException
            or ArgumentException or EndOfStreamException or OverflowException;
}
