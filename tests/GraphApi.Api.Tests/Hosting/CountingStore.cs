using GraphApi.Graph.Storage;

namespace GraphApi.Api.Tests.Hosting;

/// <summary>A store that counts the calls of its readers, and the readers that are open.</summary>
internal sealed class CountingStore(IGraphStore store) : IGraphStore
{
    private readonly List<string> _calls = [];

    /// <summary>The questions that were asked, in order, each by the name of the method without Get and Async.</summary>
    public IReadOnlyList<string> Calls => _calls;

    public int OpenReaders { get; private set; }

    /// <summary>How many readers were opened in all.</summary>
    public int Readers { get; private set; }

    public long Version => store.Version;

    public async ValueTask<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default)
    {
        OpenReaders++;
        Readers++;
        return new CountingReader(await store.OpenReaderAsync(cancellationToken), _calls.Add, () => OpenReaders--);
    }

    public ValueTask<CommitResult> CommitAsync(GraphCommit commit, CancellationToken cancellationToken = default) => store.CommitAsync(commit, cancellationToken);

    public ValueTask WaitForChangeAsync(long version, CancellationToken cancellationToken = default) => store.WaitForChangeAsync(version, cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
