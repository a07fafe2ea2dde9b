namespace GraphApi.Graph.Ontology;

/// <summary>A kind of node that the ontology declares.</summary>
public sealed record NodeType
{
    /// <summary>The name: upper camel case, the GraphQL type and the Neo4j label.</summary>
    public required string Name { get; init; }

    /// <summary>The part of a node's id before the colon: the name in kebab case.</summary>
    public required string IdPrefix { get; init; }

    /// <summary>The root field that gives one node.</summary>
    public required string Field { get; init; }

    /// <summary>The root field that gives a page of nodes.</summary>
    public required string PluralField { get; init; }

    /// <summary>What people see.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What belongs to the type and what does not.</summary>
    public required string Description { get; init; }

    /// <summary>The colour in drawings, as #rrggbb.</summary>
    public required string Color { get; init; }

    /// <summary>The names of the groups (actor, body …) that the type is in.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The properties its nodes may have, in the order of the file.</summary>
    public required IReadOnlyList<PropertyDefinition> Properties { get; init; }
}
