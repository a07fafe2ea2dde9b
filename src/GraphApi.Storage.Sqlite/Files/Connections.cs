using System.Collections.Concurrent;
using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>
/// The connections to one store. Questions that go to the file have connections of their own, so that they do not wait for the writer; in memory, and
/// where a read-only store keeps its one transaction open, all share one.
/// </summary>
internal sealed class Connections(Database main, Func<Database>? openReader) : IDisposable
{
    private readonly ConcurrentBag<Database> _readers = [];
    private volatile bool _disposed;

    /// <summary>The connection that writes. Lock it while using it.</summary>
    public Database Main => main;

    public T Read<T>(Func<Database, T> question)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (openReader is null)
        {
            lock (main) return question(main);
        }

        if (!_readers.TryTake(out var reader)) reader = openReader();
        try
        {
            return question(reader);
        }
        finally
        {
            // A transaction that stayed open would keep the write-ahead log from being emptied.
            reader.Rollback();
            if (_disposed) reader.Dispose();
            else _readers.Add(reader);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_readers.TryTake(out var reader)) reader.Dispose();
        main.Dispose();
    }
}
