using System.Globalization;
using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;
using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Tests.Interchange;

/// <summary>Reads the sample graph from lists; its pages hold two items however many are asked for, so that paging is seen to work.</summary>
internal sealed class ListReader : IGraphReader
{
    private const int LargestPage = 2;

    public IReadOnlyList<Node> Nodes { get; init; } = [SampleGraph.Firm, SampleGraph.Law, SampleGraph.Rule];

    public IReadOnlyList<Mention> Mentions { get; init; } =
        [SampleGraph.FirmInFirst, SampleGraph.LawInFirst, SampleGraph.FirmInFirstAgain, SampleGraph.FirmInSecond];

    public Action<Node> OnNode { get; init; } = _ => { };

    public long Version => 7;

    public bool IsSnapshot => true;

    public ValueTask<IReadOnlyList<Document>> ListDocumentsAsync(CancellationToken cancellationToken = default) =>
        new([SampleGraph.First, SampleGraph.Second]);

    public async IAsyncEnumerable<Node> ReadNodesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var node in Nodes)
        {
            await Task.Yield();
            OnNode(node);
            yield return node;
        }
    }

    public async IAsyncEnumerable<(Edge Edge, IReadOnlyList<Assertion> Assertions)> ReadEdgesAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        IReadOnlyList<Assertion> assertions = [SampleGraph.Stated, SampleGraph.Planned, SampleGraph.Known, SampleGraph.Concluded];
        var edge = new Edge
        {
            Type = "AFFECTS",
            From = SampleGraph.Law.Id,
            To = SampleGraph.Firm.Id,
            Best = assertions[0],
            AssertionCount = assertions.Count,
            Origins = [Origin.Stated, Origin.Reference, Origin.Inferred],
        };
        yield return (edge, assertions);
    }

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(
        IReadOnlyList<string> documentIds, PageRequest page, CancellationToken cancellationToken = default)
    {
        var start = page.After is null ? 0 : int.Parse(page.After, CultureInfo.InvariantCulture) + 1;
        return new([.. documentIds.Select(id => Page([.. Mentions.Where(m => m.DocumentId == id)]))]);

        Page<Mention> Page(List<Mention> all)
        {
            var items = all.Skip(start).Take(Math.Min(page.Size, LargestPage)).Select((m, i) => new PageItem<Mention>(m, $"{start + i}")).ToList();
            return new Page<Mention>(items, HasNext: start + items.Count < all.Count, HasPrevious: start > 0, Total: null);
        }
    }

    public ValueTask<IReadOnlyList<(string FromId, string ToId)>> ListRedirectsAsync(CancellationToken cancellationToken = default) =>
        new([("company:hanbit-ai", "company:hanbit")]);

    public ValueTask<DatasetInfo?> GetDatasetAsync(CancellationToken cancellationToken = default) =>
        new(new DatasetInfo("sample", new DateTimeOffset(2024, 5, 1, 9, 0, 0, TimeSpan.FromHours(9)), "test", "1.0.0"));

    public ValueTask DisposeAsync() => default;

    // Nothing below is asked by an export.
    public ValueTask<IReadOnlyList<Node?>> GetNodesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<Page<Node>> FindNodesAsync(NodeQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Page<RelatedNode>>> GetRelatedAsync(RelationQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<(string Relation, bool Outgoing, int Count)>>> CountRelatedAsync(
        IReadOnlyList<string> ids, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Edge?>> GetEdgesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<Assertion>>> GetAssertionsAsync(IReadOnlyList<string> edgeIds, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Document?>> GetDocumentsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<string>?>> GetTextsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsAsync(IReadOnlyList<string> nodeIds, PageRequest page, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<Section>>> GetSectionsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<DocumentContribution> ReadContributionsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<long> GetLastChangeAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<ChangeRecord>> ReadChangesAsync(long since, int limit, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
