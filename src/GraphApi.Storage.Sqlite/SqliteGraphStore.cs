using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Commits;
using GraphApi.Storage.Sqlite.Files;
using GraphApi.Storage.Sqlite.Memory;
using GraphApi.Storage.Sqlite.Native;
using GraphApi.Storage.Sqlite.Reading;

namespace GraphApi.Storage.Sqlite;

/// <summary>
/// The embedded store: one SQLite file is the durable truth, memory answers. A commit is forced to disk before it is acknowledged; then a new
/// immutable snapshot of the whole graph takes the place of the one before, and readers that are open keep theirs.
/// </summary>
/// <remarks>One process writes (it holds <c>FILE.lock</c>); any number of others may open the store read-only meanwhile.</remarks>
public sealed class SqliteGraphStore : IGraphStore
{
    /// <summary>The path of a store that lives in memory only and is gone when it is disposed.</summary>
    public const string InMemory = ":memory:";

    private readonly StoreFile _file;
    private readonly bool _readOnly;
    private readonly Committer _committer;
    private readonly TextSource _texts;
    private readonly SemaphoreSlim _writer = new(1);
    private volatile Snapshot _current;
    // Completed by the next commit.
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _disposed;

    private SqliteGraphStore(StoreFile file, Snapshot current, SqliteStoreOptions options)
    {
        (_file, _current, _readOnly) = (file, current, options.ReadOnly);
        _committer = new Committer(file, current.Ontology, options.Time);
        _texts = new TextSource(file);
    }

    /// <summary>The version of the SQLite library in use: the operating system's on Linux where it is newer than the bundled one.</summary>
    public static string LibraryVersion => SqliteLibrary.Version;

    /// <inheritdoc/>
    public long Version => _current.Contents.Version;

    /// <summary>The store's path, or <see cref="InMemory"/>.</summary>
    public string Path => _file.Path;

    /// <summary>Opens a store, or makes an empty one where there is no file (unless it is opened read-only).</summary>
    /// <param name="path">The file, or <see cref="InMemory"/>. Its folder must exist.</param>
    /// <param name="ontology">The ontology; what the file holds and it does not declare is left out of the graph.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="GraphStoreException">The file is not ours, from a newer version, locked, damaged, full, or not accessible.</exception>
    public static Task<SqliteGraphStore> OpenAsync(string path, OntologyDefinition ontology, SqliteStoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new SqliteStoreOptions();
        return Task.Run(() =>
        {
            var (file, contents) = StoreFile.Open(path, options, cancellationToken);
            return new SqliteGraphStore(file, SnapshotBuilder.Build(ontology, contents), options);
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return new(new SqliteGraphReader(_current, _file, _texts));
    }

    /// <inheritdoc/>
    public async ValueTask WaitForChangeAsync(long version, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            // Taken before the version is looked at, so that no commit falls in between.
            var change = Volatile.Read(ref _change).Task;
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (Version > version) return;
            await change.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<CommitResult> CommitAsync(GraphCommit commit, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_readOnly) throw new GraphStoreException(GraphStoreErrorCodes.ReadOnly, $"The store {Path} is opened read-only; open it for writing to change it.");
        var changes = await Task.Run(() => _committer.Normalize(commit, cancellationToken), cancellationToken);
        await _writer.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return await Task.Run(() => _committer.Commit(_current, commit, changes, Publish, cancellationToken), cancellationToken);
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _writer.WaitAsync();
        try
        {
            if (_disposed) return;
            _disposed = true;
            _change.TrySetResult();
            _file.Dispose();
        }
        finally
        {
            _writer.Release();
        }
    }

    private void Publish(Snapshot after)
    {
        _current = after;
        Interlocked.Exchange(ref _change, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }
}
