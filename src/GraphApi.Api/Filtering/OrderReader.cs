using GraphApi.Api.Contract;
using GraphApi.Api.Operations;
using GraphApi.Api.Schema;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Filtering;

/// <summary>Reads the argument orderBy.</summary>
internal static class OrderReader
{
    /// <summary>The order of a list of entities.</summary>
    public static IReadOnlyList<NodeSort> Nodes(ResolverCall call, IReadOnlyList<PropertyDefinition> properties) =>
        [.. Keys(call).Select(key => key.Field switch
        {
            "ID" => new NodeSort(NodeSortField.Id, key.Descending),
            "NAME" => new NodeSort(NodeSortField.Name, key.Descending, Language: key.Language),
            "DEGREE" => new NodeSort(NodeSortField.Degree, key.Descending),
            _ => new NodeSort(NodeSortField.Property, key.Descending, Property(properties, key.Field)),
        })];

    /// <summary>The order of a list of edges.</summary>
    public static IReadOnlyList<EdgeSort> Edges(ResolverCall call, IReadOnlyList<PropertyDefinition> properties) =>
        [.. Keys(call).Select(key => key.Field switch
        {
            "NODE_ID" => new EdgeSort(EdgeSortField.TargetId, key.Descending),
            "NODE_NAME" => new EdgeSort(EdgeSortField.TargetName, key.Descending, Language: key.Language),
            "NODE_DEGREE" => new EdgeSort(EdgeSortField.TargetDegree, key.Descending),
            "CONFIDENCE" => new EdgeSort(EdgeSortField.Confidence, key.Descending),
            _ => new EdgeSort(EdgeSortField.Property, key.Descending, Property(properties, key.Field)),
        })];

    private static IEnumerable<(string Field, bool Descending, string Language)> Keys(ResolverCall call) =>
        InputValues.Items(call.Argument("orderBy")).Select(item =>
        {
            var key = InputValues.Object(item!);
            var language = CallExtensions.Language(key.GetValueOrDefault("language"), call.Caller);
            return ((string)key["field"]!, (string?)key.GetValueOrDefault("direction") == "DESC", language);
        });

    private static string Property(IReadOnlyList<PropertyDefinition> properties, string field) =>
        properties.First(p => Names.UpperSnake(p.Name) == field).Name;
}
