using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;

namespace GraphApi.Graph.Storage;

/// <summary>
/// Answers the questions of one operation. Every method answers for many at once; lists of results are aligned with the lists of
/// questions. A merged id is answered from its survivor. An id that is not there gives null (or an empty page), never an error.
/// </summary>
public interface IGraphReader : IAsyncDisposable
{
    /// <summary>The version of the graph that it reads, or read first.</summary>
    long Version { get; }

    /// <summary>Whether all answers come from that one version.</summary>
    bool IsSnapshot { get; }

    /// <summary>The nodes with these ids.</summary>
    ValueTask<IReadOnlyList<Node?>> GetNodesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default);

    /// <summary>A page of nodes.</summary>
    /// <exception cref="CursorException">A cursor is not of this query.</exception>
    ValueTask<Page<Node>> FindNodesAsync(NodeQuery query, CancellationToken cancellationToken = default);

    /// <summary>A page of related nodes for each source.</summary>
    /// <exception cref="CursorException">A cursor is not of this query.</exception>
    ValueTask<IReadOnlyList<Page<RelatedNode>>> GetRelatedAsync(RelationQuery query, CancellationToken cancellationToken = default);

    /// <summary>The number of edges of each node, by relation and whether they start there; those of a symmetric relation count as outgoing.
    /// In the order of the relations' names, outgoing first.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<(string Relation, bool Outgoing, int Count)>>> CountRelatedAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default);

    /// <summary>The edges with these ids (<see cref="EdgeId"/>).</summary>
    ValueTask<IReadOnlyList<Edge?>> GetEdgesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default);

    /// <summary>All assertions of each of these edges, best first.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Assertion>>> GetAssertionsAsync(IReadOnlyList<string> edgeIds, CancellationToken cancellationToken = default);

    /// <summary>A page of hits of a search.</summary>
    ValueTask<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default);

    /// <summary>The documents with these ids.</summary>
    ValueTask<IReadOnlyList<Document?>> GetDocumentsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default);

    /// <summary>All documents, by id. A graph has few documents beside nodes.</summary>
    ValueTask<IReadOnlyList<Document>> ListDocumentsAsync(CancellationToken cancellationToken = default);

    /// <summary>The lines of these documents, null where the store holds no text of one.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<string>?>> GetTextsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default);

    /// <summary>A page of the mentions of each node, by document and place.</summary>
    ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsAsync(IReadOnlyList<string> nodeIds, PageRequest page, CancellationToken cancellationToken = default);

    /// <summary>A page of the mentions in each document, by place.</summary>
    ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(IReadOnlyList<string> documentIds, PageRequest page, CancellationToken cancellationToken = default);

    /// <summary>The sections of each document.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Section>>> GetSectionsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default);

    /// <summary>What each document contributed, without its text: what a snapshot is made of.</summary>
    IAsyncEnumerable<DocumentContribution> ReadContributionsAsync(CancellationToken cancellationToken = default);

    /// <summary>All nodes, by id.</summary>
    IAsyncEnumerable<Node> ReadNodesAsync(CancellationToken cancellationToken = default);

    /// <summary>All edges with all their assertions (best first), by id.</summary>
    IAsyncEnumerable<(Edge Edge, IReadOnlyList<Assertion> Assertions)> ReadEdgesAsync(CancellationToken cancellationToken = default);

    /// <summary>All redirects, by the id that was given up.</summary>
    ValueTask<IReadOnlyList<(string FromId, string ToId)>> ListRedirectsAsync(CancellationToken cancellationToken = default);

    /// <summary>How much there is.</summary>
    ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default);

    /// <summary>What the data set says of itself, or null where nothing was ever ingested.</summary>
    ValueTask<DatasetInfo?> GetDatasetAsync(CancellationToken cancellationToken = default);

    /// <summary>The sequence of the last entry of the change log; 0 where it has none.</summary>
    ValueTask<long> GetLastChangeAsync(CancellationToken cancellationToken = default);

    /// <summary>Up to <paramref name="limit"/> entries of the change log with a sequence greater than <paramref name="since"/>, in order.</summary>
    ValueTask<IReadOnlyList<ChangeRecord>> ReadChangesAsync(long since, int limit, CancellationToken cancellationToken = default);
}
