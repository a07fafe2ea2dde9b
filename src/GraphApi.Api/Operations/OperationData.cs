using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Operations;

/// <summary>
/// What the resolvers of one operation share: one reader, so that all see the same graph, and what was fetched already.
/// The host's operation scope disposes of it when the operation is over.
/// </summary>
internal sealed class OperationData : IAsyncDisposable
{
    private readonly IGraphStore _store;
    private readonly CancellationToken _cancellation;
    private readonly Lock _lock = new();
    private Task<IGraphReader>? _reader;

    public OperationData(IGraphStore store, CancellationToken cancellation)
    {
        (_store, _cancellation) = (store, cancellation);
        Nodes = new(ids => AskAsync((reader, token) => reader.GetNodesAsync(ids, token)));
        Edges = new(ids => AskAsync((reader, token) => reader.GetEdgesAsync(ids, token)));
        Assertions = new(ids => AskAsync((reader, token) => reader.GetAssertionsAsync(ids, token)));
        Counts = new(ids => AskAsync((reader, token) => reader.CountRelatedAsync(ids, token)));
        Documents = new(ids => AskAsync((reader, token) => reader.GetDocumentsAsync(ids, token)));
        Texts = new(ids => AskAsync((reader, token) => reader.GetTextsAsync(ids, token)));
        Sections = new(ids => AskAsync((reader, token) => reader.GetSectionsAsync(ids, token)));
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

    /// <summary>Asks the operation's reader, until the operation is cancelled.</summary>
    public async ValueTask<T> AskAsync<T>(Func<IGraphReader, CancellationToken, ValueTask<T>> question)
    {
        Task<IGraphReader> opening;
        lock (_lock) opening = _reader ??= _store.OpenReaderAsync(_cancellation).AsTask();
        return await question(await opening, _cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_reader is not { IsCompletedSuccessfully: true } opened) return;
        await (await opened).DisposeAsync();
    }
}
