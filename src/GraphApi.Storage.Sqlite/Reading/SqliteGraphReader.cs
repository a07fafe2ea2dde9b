using System.Runtime.CompilerServices;
using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Files;
using GraphApi.Storage.Sqlite.Memory;
using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>Answers from one snapshot; only texts and the change log are read from the file, and only as the snapshot's version had them.</summary>
internal sealed class SqliteGraphReader(Snapshot snapshot, StoreFile file, TextSource texts) : IGraphReader
{
    public long Version => snapshot.Contents.Version;

    public bool IsSnapshot => true;

    public ValueTask<IReadOnlyList<Node?>> GetNodesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Each<string, Node?>(ids, id => snapshot.FindNode(id) is var node and >= 0 ? snapshot.Nodes[node].Node : null, cancellationToken);

    public ValueTask<Page<Node>> FindNodesAsync(NodeQuery query, CancellationToken cancellationToken = default)
    {
        var predicate = new NodePredicate(snapshot);
        var test = predicate.Of(query.Filter);
        var candidates = predicate.Candidates(query.Filter);
        if (query.Type is { } type) candidates = candidates?.Where(n => snapshot.Nodes[n].Node.Type == type) ?? snapshot.NodesOfType(type);
        var pager = new Pager<int>(Orders.OfNodes(query, snapshot), query.Page);
        var rows = new List<int>();
        foreach (var node in candidates ?? Enumerable.Range(0, snapshot.Nodes.Length))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (test(node)) rows.Add(node);
        }

        return new(pager.Cut(rows, n => snapshot.Nodes[n].Node));
    }

    public ValueTask<IReadOnlyList<Page<RelatedNode>>> GetRelatedAsync(RelationQuery query, CancellationToken cancellationToken = default)
    {
        var predicate = new NodePredicate(snapshot);
        var follows = predicate.Follows(query.Relations, query.Direction);
        var edge = EdgePredicate.Of(query.Edge);
        var target = predicate.Of(query.Target);
        var pager = new Pager<Link>(Orders.OfLinks(query, snapshot), query.Page);
        return Each(query.Sources, source =>
        {
            var links = new List<Link>();
            if (snapshot.FindNode(source) is var node and >= 0)
            {
                foreach (var link in snapshot.Adjacency.Of(node))
                {
                    if (follows(link) && edge(snapshot.Edges[link.Edge]) && target(link.Other)) links.Add(link);
                }
            }

            return pager.Cut(links, l => new RelatedNode(snapshot.Edges[l.Edge].Edge, snapshot.Nodes[l.Other].Node, l.Outgoing));
        }, cancellationToken);
    }

    public ValueTask<IReadOnlyList<IReadOnlyList<(string Relation, bool Outgoing, int Count)>>> CountRelatedAsync(IReadOnlyList<string> ids,
        CancellationToken cancellationToken = default) =>
        Each<string, IReadOnlyList<(string, bool, int)>>(ids, id =>
        {
            if (snapshot.FindNode(id) is not (var node and >= 0)) return [];
            var counts = new Dictionary<(string Relation, bool Outgoing), int>();
            foreach (var link in snapshot.Adjacency.Of(node))
            {
                var edge = snapshot.Edges[link.Edge];
                var key = (edge.Relation.Name, link.Outgoing || edge.Relation.Symmetric);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }

            return [.. counts.OrderBy(c => c.Key.Relation, StringComparer.Ordinal).ThenByDescending(c => c.Key.Outgoing).Select(c => (c.Key.Relation, c.Key.Outgoing, c.Value))];
        }, cancellationToken);

    public ValueTask<IReadOnlyList<Edge?>> GetEdgesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Each<string, Edge?>(ids, id => snapshot.TryFindEdge(id, out var edge) ? edge.Edge : null, cancellationToken);

    public ValueTask<IReadOnlyList<IReadOnlyList<Assertion>>> GetAssertionsAsync(IReadOnlyList<string> edgeIds, CancellationToken cancellationToken = default) =>
        Each<string, IReadOnlyList<Assertion>>(edgeIds, id => snapshot.TryFindEdge(id, out var edge) ? edge.Assertions : [], cancellationToken);

    public ValueTask<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pager = new Pager<(int Node, MatchKind Match, double Score, string Name)>(Orders.OfHits(query, snapshot), query.Page);
        var types = query.Types?.ToHashSet();
        var hits = snapshot.Search.Find(new SearchTerm(query.Text))
            .Where(h => types is null || types.Contains(snapshot.Nodes[h.Key].Node.Type))
            .Select(h => (h.Key, h.Value.Match, h.Value.Score, h.Value.Name)).ToList();
        return new(pager.Cut(hits, h => new SearchHit(snapshot.Nodes[h.Node].Node, h.Match, h.Name, h.Score)));
    }

    public ValueTask<IReadOnlyList<Document?>> GetDocumentsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Each(ids, id => snapshot.Contents.Documents.GetValueOrDefault(id)?.Contribution.Document, cancellationToken);

    public ValueTask<IReadOnlyList<Document>> ListDocumentsAsync(CancellationToken cancellationToken = default) =>
        new([.. snapshot.Contents.Documents.Values.Select(d => d.Contribution.Document)]);

    public ValueTask<IReadOnlyList<IReadOnlyList<string>?>> GetTextsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var digests = documentIds.Select(id => snapshot.Contents.Documents.GetValueOrDefault(id)?.TextDigest).ToList();
        return new(FromFile(() => texts.Read(digests, snapshot)));
    }

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsAsync(IReadOnlyList<string> nodeIds, PageRequest page, CancellationToken cancellationToken = default)
    {
        var pager = new Pager<Mention>(Orders.OfMentionsOfNode, page);
        return Each(nodeIds, id => pager.Cut(snapshot.FindNode(id) is var node and >= 0 ? snapshot.Mentions.OfNode(node) : ArraySegment<Mention>.Empty, m => m), cancellationToken);
    }

    public ValueTask<IReadOnlyList<Page<Mention>>> GetMentionsOfDocumentsAsync(IReadOnlyList<string> documentIds, PageRequest page,
        CancellationToken cancellationToken = default)
    {
        var pager = new Pager<Mention>(Orders.OfMentionsOfDocument, page);
        return Each(documentIds, id => pager.Cut(snapshot.Mentions.OfDocument(id), m => m), cancellationToken);
    }

    public ValueTask<IReadOnlyList<IReadOnlyList<Section>>> GetSectionsAsync(IReadOnlyList<string> documentIds, CancellationToken cancellationToken = default) =>
        Each(documentIds, id => snapshot.Contents.Documents.GetValueOrDefault(id)?.Contribution.Sections ?? [], cancellationToken);

    public IAsyncEnumerable<DocumentContribution> ReadContributionsAsync(CancellationToken cancellationToken = default) =>
        Stream(snapshot.Contents.Documents.Values.Select(d => d.Contribution), cancellationToken);

    public IAsyncEnumerable<Node> ReadNodesAsync(CancellationToken cancellationToken = default) =>
        Stream(snapshot.Nodes.Select(n => n.Node), cancellationToken);

    public IAsyncEnumerable<(Edge Edge, IReadOnlyList<Assertion> Assertions)> ReadEdgesAsync(CancellationToken cancellationToken = default) =>
        Stream(snapshot.Edges.Select(e => (e.Edge, e.Assertions)), cancellationToken);

    public ValueTask<IReadOnlyList<(string FromId, string ToId)>> ListRedirectsAsync(CancellationToken cancellationToken = default) =>
        new([.. snapshot.Contents.Redirects.Select(r => (r.Key, r.Value))]);

    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) => new(snapshot.Statistics);

    public ValueTask<DatasetInfo?> GetDatasetAsync(CancellationToken cancellationToken = default) => new(snapshot.Contents.Dataset);

    public ValueTask<long> GetLastChangeAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(FromFile(() => file.Connections.Read(database => ChangeLog.Last(database, Version))));
    }

    public ValueTask<IReadOnlyList<ChangeRecord>> ReadChangesAsync(long since, int limit, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return new(FromFile(() => file.Connections.Read(database => ChangeLog.Read(database, since, Version, limit))));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private T FromFile<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DatabaseException e)
        {
            throw StoreErrors.Translate(e, file.Path);
        }
    }

    private static ValueTask<IReadOnlyList<TAnswer>> Each<TQuestion, TAnswer>(IReadOnlyList<TQuestion> questions, Func<TQuestion, TAnswer> answer,
        CancellationToken cancellation)
    {
        var answers = new TAnswer[questions.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            answers[i] = answer(questions[i]);
        }

        return new(answers);
    }

    private static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await ValueTask.CompletedTask;
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
