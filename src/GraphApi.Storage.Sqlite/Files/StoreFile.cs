using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Memory;
using GraphApi.Storage.Sqlite.Native;
using SQLitePCL;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>An open store file: its lock, connections and symbols.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly StoreLock? _lock;

    private StoreFile(string path, StoreLock? writeLock, Connections connections) => (Path, _lock, Connections) = (path, writeLock, connections);

    public string Path { get; }

    public Connections Connections { get; }

    public Symbols Symbols { get; } = new();

    /// <summary>Opens a file, or makes one, and reads its contents.</summary>
    /// <exception cref="GraphStoreException">It cannot be used.</exception>
    public static (StoreFile File, GraphContents Contents) Open(string path, SqliteStoreOptions options, CancellationToken cancellation)
    {
        var inMemory = path == SqliteGraphStore.InMemory;
        if (!inMemory) path = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(path)) throw StoreErrors.Unusable(path, "it is a folder; name a file");
        if (options.ReadOnly && !inMemory && !File.Exists(path)) throw StoreErrors.Missing(path);
        var writeLock = options.ReadOnly || inMemory ? null : StoreLock.Take(path);
        Database? main = null;
        try
        {
            main = options.ReadOnly && !inMemory ? OpenReadOnly(path, options) : OpenWritable(path, options);
            var connections = new Connections(main, options.ReadOnly || inMemory ? null : () => Database.Open(path, writable: false, options.BusyTimeout));
            var file = new StoreFile(path, writeLock, connections);
            return (file, file.Read(keepReading: options.ReadOnly, cancellation));
        }
        catch (Exception e)
        {
            main?.Dispose();
            writeLock?.Dispose();
            if (e is DatabaseException error) throw StoreErrors.Translate(error, path);
            throw;
        }
    }

    public void Dispose()
    {
        Connections.Dispose();
        _lock?.Dispose();
    }

    private static Database OpenWritable(string path, SqliteStoreOptions options)
    {
        var database = Database.Open(path, writable: true, options.BusyTimeout);
        try
        {
            var exists = StoreSchema.Check(database, path, Length(path));
            StoreSchema.Configure(database, path, options.MaxFileBytes);
            if (!exists) StoreSchema.Create(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file to read it. Where not even the small files that readers share can be made, on read-only media say, it is read as one
    /// that nobody changes; a write-ahead log that is still there forbids that.</summary>
    private static Database OpenReadOnly(string path, SqliteStoreOptions options)
    {
        var database = Database.Open(path, writable: false, options.BusyTimeout);
        try
        {
            return Checked(database, path);
        }
        catch (DatabaseException e) when (e.Code is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY && !File.Exists(path + "-wal"))
        {
            database.Dispose();
            return Checked(Database.Open(new Uri(path).AbsoluteUri + "?immutable=1", writable: false, options.BusyTimeout), path);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static Database Checked(Database database, string path) =>
        StoreSchema.Check(database, path, Length(path)) ? database : throw StoreErrors.Foreign(path, "it is empty");

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    private GraphContents Read(bool keepReading, CancellationToken cancellation)
    {
        try
        {
            Connections.Main.Execute("BEGIN");
            var contents = ContentsReader.Read(Connections.Main, Symbols, cancellation);
            if (!keepReading) Connections.Main.Execute("COMMIT");
            return contents;
        }
        catch (Exception e) when (StoreErrors.IsDamage(e))
        {
            throw StoreErrors.Damaged(Path, e.Message, e);
        }
    }
}
