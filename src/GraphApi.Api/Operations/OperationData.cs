using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Operations;

/// <summary>
/// What the resolvers of one operation share: one reader, so that all see the same graph, and what was fetched already. The host's operation
/// scope disposes of it when the operation is over.
/// </summary>
internal sealed class OperationData : IAsyncDisposable
{
    private readonly IGraphStore _store;
    private readonly Lock _lock = new();
    private Task<IGraphReader>? _reader;

    public OperationData(IGraphStore store)
    {
        _store = store;
        Nodes = new(async (ids, cancellation) => await (await ReaderAsync(cancellation)).GetNodesAsync(ids, cancellation));
        Edges = new(async (ids, cancellation) => await (await ReaderAsync(cancellation)).GetEdgesAsync(ids, cancellation));
        Assertions = new(async (ids, cancellation) => await (await ReaderAsync(cancellation)).GetAssertionsAsync(ids, cancellation));
        Counts = new(async (ids, cancellation) => await (await ReaderAsync(cancellation)).CountRelatedAsync(ids, cancellation));
        Documents = new(async (ids, cancellation) => await (await ReaderAsync(cancellation)).GetDocumentsAsync(ids, cancellation));
        Texts = new(async (ids, cancellation) => await (await ReaderAsync(cancellation)).GetTextsAsync(ids, cancellation));
        Sections = new(async (ids, cancellation) => await (await ReaderAsync(cancellation)).GetSectionsAsync(ids, cancellation));
    }

    public BatchCache<Node?> Nodes { get; }

    public BatchCache<Edge?> Edges { get; }

    /// <summary>All assertions of an edge, best first.</summary>
    public BatchCache<IReadOnlyList<Assertion>> Assertions { get; }

    public BatchCache<IReadOnlyList<(string Relation, bool Outgoing, int Count)>> Counts { get; }

    public BatchCache<Document?> Documents { get; }

    /// <summary>The lines of a document, null where the store has none.</summary>
    public BatchCache<IReadOnlyList<string>?> Texts { get; }

    public BatchCache<IReadOnlyList<Section>> Sections { get; }

    public Task<IGraphReader> ReaderAsync(CancellationToken cancellation)
    {
        lock (_lock) return _reader ??= _store.OpenReaderAsync(cancellation).AsTask();
    }

    public async ValueTask DisposeAsync()
    {
        if (_reader is not { IsCompletedSuccessfully: true } opened) return;
        await (await opened).DisposeAsync();
    }
}
