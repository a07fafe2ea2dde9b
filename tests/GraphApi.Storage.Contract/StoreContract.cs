using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

/// <summary>What all contract tests stand on: an empty store, and short words for what tests do with it.</summary>
public abstract class StoreContract<TSource> : IAsyncLifetime
    where TSource : IStoreSource, new()
{
    protected static readonly PageRequest All = new(10_000, WithTotal: true);

    private readonly TSource _source = new();

    protected IGraphStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await _source.OpenEmptyAsync(TestOntology.Definition);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Store.DisposeAsync();
        await _source.DisposeAsync();
    }

    protected ValueTask<IGraphStore> OpenAnotherAsync() => _source.OpenEmptyAsync(TestOntology.Definition);

    protected Task<CommitResult> PutAsync(params DocumentDraft[] drafts) =>
        CommitAsync([.. drafts.Select(d => new GraphChange.PutDocument(d.Build()))]);

    protected async Task<CommitResult> CommitAsync(params GraphChange[] changes) =>
        await Store.CommitAsync(new GraphCommit(changes, "tester", "a test"));

    protected Task<CommitResult> RemoveAsync(string documentId) => CommitAsync(new GraphChange.RemoveDocument(documentId));

    protected async Task<T> ReadAsync<T>(Func<IGraphReader, ValueTask<T>> question)
    {
        await using var reader = await Store.OpenReaderAsync();
        return await question(reader);
    }

    protected async Task<Node?> NodeAsync(string id) => (await ReadAsync(r => r.GetNodesAsync([id])))[0];

    protected async Task<Edge?> EdgeAsync(string id) => (await ReadAsync(r => r.GetEdgesAsync([id])))[0];

    protected async Task<string[]> FindAsync(NodeFilter? filter, string? type = null, params NodeSort[] order) =>
        [.. (await ReadAsync(r => r.FindNodesAsync(new NodeQuery(type, filter, order, All)))).Items.Select(i => i.Item.Id)];

    protected async Task<string[]> RelatedAsync(string source, string? relation = null, Direction direction = Direction.Both, EdgeFilter? edge = null,
        NodeFilter? target = null, params EdgeSort[] order)
    {
        var query = new RelationQuery([source], relation is null ? null : [relation], direction, edge, target, order, All);
        return [.. (await ReadAsync(r => r.GetRelatedAsync(query)))[0].Items.Select(i => i.Item.Node.Id)];
    }

    protected async Task<GraphStoreException> RefusedAsync(params GraphChange[] changes)
    {
        var before = Store.Version;
        var error = await Assert.ThrowsAsync<GraphStoreException>(() => CommitAsync(changes));
        Assert.Equal(before, Store.Version);
        return error;
    }

    /// <summary>The whole graph as text: two graphs are the same when their texts are.</summary>
    protected static async Task<string> DescribeAsync(IGraphStore store)
    {
        await using var reader = await store.OpenReaderAsync();
        var lines = new List<string>();
        await foreach (var node in reader.ReadNodesAsync())
        {
            lines.Add($"{node.Id} {node.Type} {node.Names} [{string.Join(',', node.Aliases)}] {Text(node.ExternalIds)} {Text(node.Properties)}");
        }

        await foreach (var (edge, assertions) in reader.ReadEdgesAsync())
        {
            lines.Add($"{edge.Id} {edge.AssertionCount} {string.Join(',', edge.Origins)}");
            lines.AddRange(assertions.Select(a => $"  {a.Origin} {a.Status} {a.Evidence} {Text(a.Properties)} {string.Join(',', a.Because)}"));
        }

        foreach (var document in await reader.ListDocumentsAsync())
        {
            lines.Add(document.ToString());
            var mentions = (await reader.GetMentionsOfDocumentsAsync([document.Id], All))[0];
            lines.AddRange(mentions.Items.Select(m => $"  {m.Item}"));
            lines.AddRange((await reader.GetSectionsAsync([document.Id]))[0].Select(s => $"  {s}"));
            lines.Add($"  {string.Join('/', (await reader.GetTextsAsync([document.Id]))[0] ?? [])}");
        }

        return string.Join('\n', lines);
    }

    private static string Text<T>(IReadOnlyDictionary<string, T> entries) =>
        string.Join(',', entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}={e.Value}"));
}
