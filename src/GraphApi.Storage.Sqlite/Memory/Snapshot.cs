using System.Diagnostics.CodeAnalysis;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>One version of the graph, never changed. Nodes and edges are numbered in the order of their ids (ordinal), so numbers compare as ids do.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<string, int> _nodeIndex;
    private readonly Lazy<Dictionary<string, int>> _edgeIndex;
    private readonly Lazy<ILookup<string, int>> _nodesByType;
    private readonly Lazy<GraphStatistics> _statistics;
    private readonly Lazy<SearchIndex> _search;

    public Snapshot(OntologyDefinition ontology, GraphContents contents, NodeEntry[] nodes, EdgeEntry[] edges)
    {
        (Ontology, Contents, Nodes, Edges) = (ontology, contents, nodes, edges);
        _nodeIndex = new Dictionary<string, int>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++) _nodeIndex.Add(nodes[i].Node.Id, i);
        Adjacency = Adjacency.Of(nodes.Length, edges, _nodeIndex);
        Mentions = MentionIndex.Of(contents, _nodeIndex);
        _edgeIndex = new(() => Enumerable.Range(0, edges.Length).ToDictionary(i => edges[i].Id));
        _nodesByType = new(() => Enumerable.Range(0, nodes.Length).ToLookup(i => nodes[i].Node.Type));
        _statistics = new(Count);
        _search = new(() => new SearchIndex(nodes));
    }

    public OntologyDefinition Ontology { get; }

    public GraphContents Contents { get; }

    public NodeEntry[] Nodes { get; }

    public EdgeEntry[] Edges { get; }

    public Adjacency Adjacency { get; }

    public MentionIndex Mentions { get; }

    public SearchIndex Search => _search.Value;

    public GraphStatistics Statistics => _statistics.Value;

    /// <summary>Texts that later commits have taken out of the file, for as long as somebody reads this version.</summary>
    public RetiredTexts Retired { get; } = new();

    /// <summary>The number of the node that an id stands for, or -1.</summary>
    public int FindNode(string id) => _nodeIndex.GetValueOrDefault(Contents.Resolve(id), -1);

    /// <summary>The node of this very id, redirects aside.</summary>
    public NodeEntry? NodeOf(string id) => _nodeIndex.TryGetValue(id, out var node) ? Nodes[node] : null;

    /// <summary>The edge of this very id, redirects aside.</summary>
    public EdgeEntry? EdgeOf(string id) => _edgeIndex.Value.TryGetValue(id, out var edge) ? Edges[edge] : null;

    public IEnumerable<int> NodesOfType(string type) => _nodesByType.Value[type];

    /// <summary>The edge that an id stands for, redirects followed and symmetric relations turned.</summary>
    public bool TryFindEdge(string id, [NotNullWhen(true)] out EdgeEntry? edge)
    {
        edge = null;
        if (!_edgeIndex.Value.TryGetValue(id, out var index))
        {
            if (!EdgeId.TryParse(id, out var relation, out var from, out var to)) return false;
            (from, to) = (Contents.Resolve(from), Contents.Resolve(to));
            if (Ontology.FindRelation(relation) is { Symmetric: true } && string.CompareOrdinal(from, to) > 0) (from, to) = (to, from);
            if (!_edgeIndex.Value.TryGetValue(EdgeId.Of(relation, from, to), out index)) return false;
        }

        edge = Edges[index];
        return true;
    }

    private GraphStatistics Count() => new(
        Nodes.GroupBy(n => n.Node.Type).ToDictionary(g => g.Key, g => g.Count()),
        Edges.GroupBy(e => (e.Edge.Type, e.Edge.Best.Origin)).ToDictionary(g => g.Key, g => g.Count()),
        Edges.SelectMany(e => e.Assertions).GroupBy(a => a.Origin).ToDictionary(g => g.Key, g => g.Count()),
        Contents.Documents.Count,
        Mentions.Count);
}
