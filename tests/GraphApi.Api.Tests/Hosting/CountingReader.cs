using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Tests.Hosting;

/// <summary>Tells of every question before it passes it on.</summary>
internal sealed class CountingReader(IGraphReader reader, Action<string> asked, Action closed) : IGraphReader
{
    public long Version => reader.Version;

    public bool IsSnapshot => reader.IsSnapshot;

    public ValueTask<IReadOnlyList<Node?>> GetNodesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Count("Nodes", reader.GetNodesAsync(ids, cancellationToken));

    public ValueTask<Page<Node>> FindNodesAsync(NodeQuery query, CancellationToken cancellationToken = default) =>
        Count("FindNodes", reader.FindNodesAsync(query, cancellationToken));

    public ValueTask<IReadOnlyList<Page<RelatedNode>>> GetRelatedAsync(RelationQuery query, CancellationToken cancellationToken = default) =>
        Count("Related", reader.GetRelatedAsync(query, cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<(string Relation, bool Outgoing, int Count)>>> CountRelatedAsync(
        IReadOnlyList<string> ids, CancellationToken cancellationToken = default) => Count("CountRelated", reader.CountRelatedAsync(ids, cancellationToken));

    public ValueTask<IReadOnlyList<Edge?>> GetEdgesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Count("Edges", reader.GetEdgesAsync(ids, cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<Assertion>>> GetAssertionsAsync(IReadOnlyList<string> edgeIds, CancellationToken cancellationToken = default) =>
        Count("Assertions", reader.GetAssertionsAsync(edgeIds, cancellationToken));

    public ValueTask<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        Count("Search", reader.SearchAsync(query, cancellationToken));

    public ValueTask<IReadOnlyList<Document?>> GetDocumentsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Count("Documents", reader.GetDocumentsAsync(ids, cancellationToken));

    public ValueTask<IReadOnlyList<Document>> ListDocumentsAsync(CancellationToken cancellationToken = default) =>
        Count("ListDocuments", reader.ListDocumentsAsync(cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<string>?>> GetTextsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default) =>
        Count("Texts", reader.GetTextsAsync(documentIds, cancellationToken));

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsAsync(IReadOnlyList<string> nodeIds, PageRequest page, CancellationToken cancellationToken = default) =>
        Count("Mentions", reader.GetMentionsAsync(nodeIds, page, cancellationToken));

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(
        IReadOnlyList<string> documentIds, PageRequest page, CancellationToken cancellationToken = default) =>
        Count("MentionsOfDocuments", reader.GetMentionsOfDocumentsAsync(documentIds, page, cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<Section>>> GetSectionsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default) =>
        Count("Sections", reader.GetSectionsAsync(documentIds, cancellationToken));

    public IAsyncEnumerable<DocumentContribution> ReadContributionsAsync(CancellationToken cancellationToken = default) => reader.ReadContributionsAsync(cancellationToken);

    public IAsyncEnumerable<Node> ReadNodesAsync(CancellationToken cancellationToken = default) => reader.ReadNodesAsync(cancellationToken);

    public IAsyncEnumerable<(Edge Edge, IReadOnlyList<Assertion> Assertions)> ReadEdgesAsync(CancellationToken cancellationToken = default) =>
        reader.ReadEdgesAsync(cancellationToken);

    public ValueTask<IReadOnlyList<(string FromId, string ToId)>> ListRedirectsAsync(CancellationToken cancellationToken = default) => reader.ListRedirectsAsync(cancellationToken);

    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) => Count("Statistics", reader.GetStatisticsAsync(cancellationToken));

    public ValueTask<DatasetInfo?> GetDatasetAsync(CancellationToken cancellationToken = default) => Count("Dataset", reader.GetDatasetAsync(cancellationToken));

    public ValueTask<long> GetLastChangeAsync(CancellationToken cancellationToken = default) => reader.GetLastChangeAsync(cancellationToken);

    public ValueTask<IReadOnlyList<ChangeRecord>> ReadChangesAsync(long since, int limit, CancellationToken cancellationToken = default) =>
        reader.ReadChangesAsync(since, limit, cancellationToken);

    public ValueTask DisposeAsync()
    {
        closed();
        return reader.DisposeAsync();
    }

    private ValueTask<T> Count<T>(string question, ValueTask<T> answer)
    {
        asked(question);
        return answer;
    }
}
