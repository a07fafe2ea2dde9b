using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Schema;

/// <summary>What can be asked of entities of one type, of a group of types, or of any type: what all of them have in common.</summary>
internal sealed class EntityShape
{
    /// <summary>The name of the GraphQL object type or interface.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>The names of the node types that it covers.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    public required IReadOnlyList<PropertyDefinition> Properties { get; init; }

    /// <summary>The relation fields, in the order of the ontology, forward before inverse.</summary>
    public required IReadOnlyList<RelationSide> Sides { get; init; }

    /// <summary>The node type, or null for an interface.</summary>
    public NodeType? Type { get; init; }

    public string WhereName => $"{Name}Where";
}
