using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>
/// Computes the graph from its contents. Every contribution is looked at, but only what the changed documents touch is merged anew; the rest is taken
/// from the snapshot before. What no longer fits the ontology, or would join a node with itself since a redirect, is left out.
/// </summary>
internal sealed class SnapshotBuilder
{
    private readonly OntologyDefinition _ontology;
    private readonly GraphContents _contents;
    private readonly Snapshot? _before;
    private readonly HashSet<string>? _touched;

    private SnapshotBuilder(OntologyDefinition ontology, GraphContents contents, Snapshot? before)
    {
        (_ontology, _contents, _before) = (ontology, contents, before);
        if (before is not null && ReferenceEquals(before.Contents.Redirects, contents.Redirects)) _touched = FindTouched(before.Contents, contents);
    }

    /// <summary>Computes the graph of <paramref name="contents"/>.</summary>
    public static Snapshot Build(OntologyDefinition ontology, GraphContents contents, Snapshot? before = null) =>
        new SnapshotBuilder(ontology, contents, before).Build();

    private Snapshot Build()
    {
        var nodes = MergeNodes();
        var types = nodes.ToDictionary(n => n.Node.Id, n => n.Node.Type);
        return new Snapshot(_ontology, _contents, nodes, MergeEdges(types));
    }

    private NodeEntry[] MergeNodes()
    {
        var groups = new Dictionary<string, List<NodeContribution>>();
        foreach (var document in _contents.Documents.Values)
        {
            foreach (var contribution in document.Contribution.Nodes) Add(groups, _contents.Resolve(contribution.Node.Id), contribution);
        }

        var entries = new List<NodeEntry>(groups.Count);
        foreach (var (id, contributions) in groups)
        {
            if (_ontology.FindTypeOfId(id) is not { } type) continue;
            var before = _before?.NodeOf(id);
            if (before is not null && IsUntouched(id))
            {
                entries.Add(before);
                continue;
            }

            var merged = NodeMerger.Merge(id, type, contributions);
            entries.Add(before is not null && NodeMerger.AreSame(before.Node, merged) ? before : new NodeEntry(merged));
        }

        entries.Sort((x, y) => string.CompareOrdinal(x.Node.Id, y.Node.Id));
        return [.. entries];
    }

    private EdgeEntry[] MergeEdges(Dictionary<string, string> types)
    {
        var groups = new Dictionary<(string Relation, string From, string To), List<Assertion>>();
        foreach (var document in _contents.Documents.Values)
        {
            foreach (var edge in document.Contribution.Edges) Add(groups, Resolve(edge), edge.Assertion);
        }

        var entries = new List<EdgeEntry>(groups.Count);
        foreach (var ((name, from, to), assertions) in groups)
        {
            if (from == to || _ontology.FindRelation(name) is not { } relation || !Joins(relation, from, to, types)) continue;
            // A document that says something of an edge contributes both ends, so an edge with one untouched end is as it was.
            var before = _before?.EdgeOf(EdgeId.Of(name, from, to));
            if (before is not null && (IsUntouched(from) || IsUntouched(to)))
            {
                entries.Add(before);
                continue;
            }

            var (edge, sorted) = EdgeMerger.Merge(relation, from, to, assertions);
            entries.Add(before is not null && EdgeMerger.AreSame(before.Assertions, sorted) ? before : new EdgeEntry(relation, edge, sorted));
        }

        entries.Sort((x, y) => string.CompareOrdinal(x.Id, y.Id));
        return [.. entries];
    }

    private (string Relation, string From, string To) Resolve(EdgeContribution edge)
    {
        if (_contents.Redirects.Count == 0) return (edge.Relation, edge.From, edge.To);
        var (from, to) = (_contents.Resolve(edge.From), _contents.Resolve(edge.To));
        var turned = _ontology.FindRelation(edge.Relation) is { Symmetric: true } && string.CompareOrdinal(from, to) > 0;
        return turned ? (edge.Relation, to, from) : (edge.Relation, from, to);
    }

    private static bool Joins(RelationType relation, string from, string to, Dictionary<string, string> types) =>
        types.TryGetValue(from, out var fromType) && types.TryGetValue(to, out var toType) &&
        (relation.Allows(fromType, toType) || (relation.Symmetric && relation.Allows(toType, fromType)));

    private bool IsUntouched(string id) => _touched is not null && !_touched.Contains(id);

    private static HashSet<string> FindTouched(GraphContents before, GraphContents after)
    {
        var touched = new HashSet<string>();
        foreach (var document in before.Documents.Values)
        {
            if (!ReferenceEquals(after.Documents.GetValueOrDefault(document.Id)?.Contribution, document.Contribution)) Touch(document);
        }

        foreach (var document in after.Documents.Values)
        {
            if (!ReferenceEquals(before.Documents.GetValueOrDefault(document.Id)?.Contribution, document.Contribution)) Touch(document);
        }

        return touched;

        void Touch(StoredDocument document)
        {
            foreach (var contribution in document.Contribution.Nodes) touched.Add(after.Resolve(contribution.Node.Id));
        }
    }

    private static void Add<TKey, TItem>(Dictionary<TKey, List<TItem>> groups, TKey key, TItem item)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new List<TItem>(1));
        group.Add(item);
    }
}
