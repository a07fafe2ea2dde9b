using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Model;

/// <summary>An entity of the graph.</summary>
public sealed record Node
{
    /// <summary>The stable, readable id: the type's prefix, a colon, a slug (<c>company:openai</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The name of the node type.</summary>
    public required string Type { get; init; }

    /// <summary>The names in both languages; at least one is there.</summary>
    public required LocalizedText Names { get; init; }

    /// <summary>Every other spelling by which texts name it, ordered by code unit.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>External identifiers by scheme (iso3166, celex …), only where they are certain.</summary>
    public IReadOnlyDictionary<string, string> ExternalIds { get; init; } = NoExternalIds;

    /// <summary>The properties that the ontology declares for the type.</summary>
    public IReadOnlyDictionary<string, PropertyValue> Properties { get; init; } = Assertion.NoProperties;

    /// <summary>No external identifiers.</summary>
    public static IReadOnlyDictionary<string, string> NoExternalIds { get; } = new Dictionary<string, string>();
}
