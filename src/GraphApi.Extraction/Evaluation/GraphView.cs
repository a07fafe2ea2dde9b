using GraphApi.Graph.Search;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Evaluation;

/// <summary>What several documents contribute, seen as one graph: nodes with all their folded names, and the edges.</summary>
internal sealed class GraphView
{
    private readonly Dictionary<string, (string Type, HashSet<string> Names, string Label)> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<(string Relation, string From, string To)> _edges = [];

    public GraphView(IReadOnlyList<DocumentContribution> contributions)
    {
        foreach (var node in contributions.SelectMany(c => c.Nodes).Select(n => n.Node))
        {
            if (!_nodes.TryGetValue(node.Id, out var known)) _nodes.Add(node.Id, known = (node.Type, new(StringComparer.Ordinal), node.Names.Ko ?? node.Names.En ?? node.Id));
            foreach (var name in (string?[])[node.Names.Ko, node.Names.En, .. node.Aliases])
            {
                if (name is null || SearchText.Fold(name) is not { Length: > 0 } folded || !known.Names.Add(folded)) continue;
                if (!_byName.TryGetValue(folded, out var ids)) _byName.Add(folded, ids = []);
                ids.Add(node.Id);
            }
        }

        foreach (var edge in contributions.SelectMany(c => c.Edges)) _edges.Add((edge.Relation, edge.From, edge.To));
    }

    public string TypeOf(string id) => _nodes[id].Type;

    public string LabelOf(string id) => _nodes[id].Label;

    /// <summary>Whether a node is of the entity's type and has one of its names.</summary>
    public bool Is(string id, string type, IEnumerable<string> foldedNames) =>
        _nodes.TryGetValue(id, out var node) && node.Type == type && foldedNames.Any(node.Names.Contains);

    /// <summary>Whether an edge joins nodes with these names.</summary>
    public bool HasEdge(string relation, string subject, string @object, bool symmetric)
    {
        if (!_byName.TryGetValue(SearchText.Fold(subject), out var from) || !_byName.TryGetValue(SearchText.Fold(@object), out var to)) return false;
        return from.Any(f => to.Any(t => _edges.Contains((relation, f, t)) || (symmetric && _edges.Contains((relation, t, f)))));
    }
}
