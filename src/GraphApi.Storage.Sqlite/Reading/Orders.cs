using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;
using GraphApi.Storage.Sqlite.Memory;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>The orders of everything that is read in pages.</summary>
internal static class Orders
{
    /// <summary>The order of a search's hits: match, score and degree descending, id.</summary>
    public static RowOrder<(int Node, MatchKind Match, double Score, string Name)> OfHits(SearchQuery query, Snapshot snapshot) => new(QueryFingerprint.Of(query),
    [
        new(h => Number((int)h.Match)),
        new(h => PropertyValue.Of((decimal)h.Score), Descending: true),
        new(h => Number(snapshot.Adjacency.Degree(h.Node)), Descending: true),
        new(h => PropertyValue.Of(snapshot.Nodes[h.Node].Node.Id), Quick: (x, y) => x.Node.CompareTo(y.Node)),
    ]);

    /// <summary>The order of a node's mentions: document, place.</summary>
    public static RowOrder<Mention> OfMentionsOfNode { get; } = new(QueryFingerprint.MentionsOfNode,
    [
        new(m => PropertyValue.Of(m.DocumentId), Quick: (x, y) => string.CompareOrdinal(x.DocumentId, y.DocumentId)),
        .. PlaceKeys(),
    ]);

    /// <summary>The order of a document's mentions: place, node.</summary>
    public static RowOrder<Mention> OfMentionsOfDocument { get; } = new(QueryFingerprint.MentionsOfDocument,
    [
        .. PlaceKeys(),
        new(m => PropertyValue.Of(m.NodeId), Quick: (x, y) => string.CompareOrdinal(x.NodeId, y.NodeId)),
    ]);

    public static RowOrder<int> OfNodes(NodeQuery query, Snapshot snapshot)
    {
        var id = new RowKey<int>(n => PropertyValue.Of(snapshot.Nodes[n].Node.Id), Quick: (x, y) => x.CompareTo(y));
        return new(QueryFingerprint.Of(query), [.. query.Order.Select(Key), id]);

        RowKey<int> Key(NodeSort sort) => sort.Field switch
        {
            NodeSortField.Id => id with { Descending = sort.Descending },
            NodeSortField.Name => new(n => Name(n, sort.Language, snapshot), sort.Descending, (x, y) => CompareNames(x, y, sort.Language, snapshot)),
            NodeSortField.Degree => new(n => Number(snapshot.Adjacency.Degree(n)), sort.Descending, (x, y) => CompareDegrees(x, y, snapshot)),
            NodeSortField.Property => new(n => Property(snapshot.Nodes[n].Node.Properties, sort.Property), sort.Descending),
            _ => throw new NotSupportedException($"Nodes cannot be ordered by {sort.Field}."),
        };
    }

    public static RowOrder<Link> OfLinks(RelationQuery query, Snapshot snapshot)
    {
        var target = new RowKey<Link>(l => PropertyValue.Of(snapshot.Nodes[l.Other].Node.Id), Quick: (x, y) => x.Other.CompareTo(y.Other));
        return new(QueryFingerprint.Of(query),
        [
            .. query.Order.Select(Key),
            target,
            new(l => PropertyValue.Of(snapshot.Edges[l.Edge].Edge.Type)),
            new(l => PropertyValue.Of(l.Outgoing), Descending: true, (x, y) => x.Outgoing.CompareTo(y.Outgoing)),
        ]);

        RowKey<Link> Key(EdgeSort sort) => sort.Field switch
        {
            EdgeSortField.TargetId => target with { Descending = sort.Descending },
            EdgeSortField.TargetName => new(l => Name(l.Other, sort.Language, snapshot), sort.Descending, (x, y) => CompareNames(x.Other, y.Other, sort.Language, snapshot)),
            EdgeSortField.TargetDegree => new(l => Number(snapshot.Adjacency.Degree(l.Other)), sort.Descending, (x, y) => CompareDegrees(x.Other, y.Other, snapshot)),
            EdgeSortField.Confidence => new(l => PropertyValue.Of((decimal)snapshot.Edges[l.Edge].Edge.Best.Confidence), sort.Descending),
            EdgeSortField.Property => new(l => Property(snapshot.Edges[l.Edge].Edge.Best.Properties, sort.Property), sort.Descending),
            _ => throw new NotSupportedException($"Edges cannot be ordered by {sort.Field}."),
        };
    }

    private static IEnumerable<RowKey<Mention>> PlaceKeys() =>
    [
        new(m => Number(m.Span.Line), Quick: (x, y) => x.Span.Line.CompareTo(y.Span.Line)),
        new(m => Number(m.Span.Start), Quick: (x, y) => x.Span.Start.CompareTo(y.Span.Start)),
        new(m => Number(m.Span.EndLine), Quick: (x, y) => x.Span.EndLine.CompareTo(y.Span.EndLine)),
        new(m => Number(m.Span.End), Quick: (x, y) => x.Span.End.CompareTo(y.Span.End)),
    ];

    private static PropertyValue? Name(int node, string language, Snapshot snapshot) => PropertyValue.Of(snapshot.Nodes[node].SortName(language));

    private static int CompareNames(int x, int y, string language, Snapshot snapshot) =>
        string.CompareOrdinal(snapshot.Nodes[x].SortName(language), snapshot.Nodes[y].SortName(language));

    private static int CompareDegrees(int x, int y, Snapshot snapshot) => snapshot.Adjacency.Degree(x).CompareTo(snapshot.Adjacency.Degree(y));

    private static PropertyValue? Property(IReadOnlyDictionary<string, PropertyValue> properties, string? name) =>
        name is not null && properties.TryGetValue(name, out var value) ? value : null;

    private static PropertyValue? Number(int number) => PropertyValue.Of((decimal)number);
}
