using System.Collections.Frozen;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Names that the API gives a meaning of its own, whatever the ontology.</summary>
internal static class ReservedNames
{
    /// <summary>Fields that every node has, and words of the filters on nodes.</summary>
    public static readonly FrozenSet<string> NodeFields = Set(
        "id", "name", "names", "aliases", "type", "degree", "externalIds", "mentions", "documents", "properties", "relations",
        "requestedId", "relationCounts", "and", "or", "not", "externalId", "mentionedIn");

    /// <summary>Fields that every edge has, and words of the filters on edges.</summary>
    public static readonly FrozenSet<string> EdgeFields = Set(
        "id", "type", "relation", "cursor", "node", "edge", "from", "to", "outgoing", "origin", "origins", "status", "confidence", "evidence",
        "assertions", "assertionCount", "because", "properties", "minConfidence", "documents");

    /// <summary>Fields of the query type that do not come from the ontology.</summary>
    public static readonly FrozenSet<string> RootFields = Set(
        "node", "nodes", "edge", "edges", "entities", "search", "document", "documents", "statistics", "dataset", "ontology", "changes",
        "path", "paths", "impact", "neighborhood", "neighbourhood", "timeline", "similar");

    /// <summary>GraphQL types that do not come from the ontology.</summary>
    public static readonly FrozenSet<string> Types = Set(
        "Query", "Mutation", "Subscription", "Int", "Float", "String", "Boolean", "ID", "PartialDate", "DateTime", "BigDecimal", "Long",
        "Node", "Entity", "EntityType", "Edge", "Relation", "Relationship", "Related", "Assertion", "Evidence", "Document", "Section", "Line", "Mention",
        "Search", "Names", "Label", "Language", "Property", "PropertyKind", "ExternalId", "RelationCount", "Origin", "Status", "Direction",
        "OrderDirection", "MatchKind", "PageInfo", "Statistics", "TypeCount", "RelationOriginCount", "OriginCount", "DatasetInfo", "Ontology",
        "TypeInfo", "RelationInfo", "PropertyInfo");

    private static FrozenSet<string> Set(params ReadOnlySpan<string> names) => names.ToArray().ToFrozenSet(StringComparer.Ordinal);
}
