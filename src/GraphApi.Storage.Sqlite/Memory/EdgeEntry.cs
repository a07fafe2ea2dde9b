using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>An edge with its assertions, best first.</summary>
internal sealed class EdgeEntry(RelationType relation, Edge edge, IReadOnlyList<Assertion> assertions)
{
    public string Id { get; } = edge.Id;

    public RelationType Relation => relation;

    public Edge Edge => edge;

    public IReadOnlyList<Assertion> Assertions => assertions;
}
