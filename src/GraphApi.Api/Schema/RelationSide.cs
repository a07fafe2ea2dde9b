using GraphApi.Graph.Ontology;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Schema;

/// <summary>A relation as one of its ends sees it: one field of the API.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Direction">Which way it is followed.</param>
/// <param name="Prefix">What the names of the side's GraphQL types begin with.</param>
internal sealed record RelationSide(RelationType Relation, Direction Direction, string Prefix)
{
    private bool IsInverse => Direction == Direction.Incoming;

    public string Field => IsInverse ? Relation.InverseField : Relation.ForwardField;

    public IReadOnlySet<string> Sources => IsInverse ? Relation.To : Relation.From;

    public IReadOnlySet<string> Targets => IsInverse ? Relation.From : Relation.To;

    public LocalizedText Label => IsInverse ? Relation.InverseLabel : Relation.Label;

    public string ConnectionName => $"{Prefix}Connection";

    public string EdgeName => $"{Prefix}Edge";

    public string WhereName => $"{Prefix}Where";
}
