namespace GraphApi.Graph.Storage;

/// <summary>
/// The port to where the graph is kept. Every member may be called from several threads at once; commits take effect one after the other.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>The current version of the graph: it grows by every commit that changes something.</summary>
    long Version { get; }

    /// <summary>
    /// Opens a reader for one operation. Embedded: all its answers come from one version of the graph. Neo4j: each answer comes from
    /// committed data, but a commit may fall between two of them (<see cref="IGraphReader.IsSnapshot"/> says which).
    /// </summary>
    ValueTask<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default);

    /// <summary>Waits until the graph has a later version than <paramref name="version"/>; returns at once where it has.</summary>
    /// <remarks>One that begins after a commit was read never misses the next: compare with the version of the reader that was used.</remarks>
    /// <exception cref="OperationCanceledException">Cancelled; nothing is left behind.</exception>
    /// <exception cref="ObjectDisposedException">The store was disposed of.</exception>
    ValueTask WaitForChangeAsync(long version, CancellationToken cancellationToken = default);

    /// <summary>Carries out all changes or none. When it returns, they are durable and every reader opened later sees them.</summary>
    /// <exception cref="GraphStoreException">The store cannot take them; nothing has changed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before it took effect; nothing has changed.</exception>
    ValueTask<CommitResult> CommitAsync(GraphCommit commit, CancellationToken cancellationToken = default);
}
