using System.Collections.Frozen;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>Names that the API gives a meaning of its own, whatever the ontology.</summary>
internal static class ReservedNames
{
    /// <summary>Fields that every node has.</summary>
    public static readonly FrozenSet<string> NodeFields = Set(
        "id", "name", "names", "aliases", "type", "degree", "externalIds", "mentions", "documents", "properties", "relations");

    /// <summary>Fields that every edge has.</summary>
    public static readonly FrozenSet<string> EdgeFields = Set(
        "id", "type", "cursor", "node", "edge", "from", "to", "origin", "origins", "status", "confidence", "evidence", "assertions", "because", "properties");

    /// <summary>Fields of the query type that do not come from the ontology.</summary>
    public static readonly FrozenSet<string> RootFields = Set(
        "node", "nodes", "edge", "edges", "search", "document", "documents", "statistics", "dataset", "ontology", "changes",
        "path", "paths", "impact", "neighborhood", "neighbourhood", "timeline", "similar");

    /// <summary>GraphQL types that do not come from the ontology.</summary>
    public static readonly FrozenSet<string> Types = Set(
        "Query", "Mutation", "Subscription", "Int", "Float", "String", "Boolean", "ID", "PageInfo", "Node", "Edge", "Assertion", "Evidence", "Document",
        "Section", "Mention", "Origin", "Status", "Names", "Redirect", "SearchHit", "Statistics", "Date", "PartialDate");

    private static FrozenSet<string> Set(params ReadOnlySpan<string> names) => names.ToArray().ToFrozenSet(StringComparer.Ordinal);
}
