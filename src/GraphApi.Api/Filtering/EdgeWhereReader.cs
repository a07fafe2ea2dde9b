using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Filtering;

/// <summary>Reads what edges must satisfy. One assertion must satisfy all of it.</summary>
internal static class EdgeWhereReader
{
    /// <param name="origin">The origins, null for all.</param>
    /// <param name="status">The statuses, null for any.</param>
    /// <param name="edge">The value of an input such as AffectsEdgeWhere, or null.</param>
    /// <param name="properties">The properties of the relation.</param>
    public static EdgeFilter? Read(object? origin, object? status, object? edge, IReadOnlyList<PropertyDefinition> properties)
    {
        if (origin is null && status is null && edge is null) return null;
        var more = edge is null ? null : InputValues.Object(edge);
        return new EdgeFilter.Assertion
        {
            Origins = InputValues.Enums<Origin>(origin),
            Statuses = InputValues.Enums<Status>(status),
            MinConfidence = more?.GetValueOrDefault("minConfidence") as double?,
            DocumentIds = InputValues.Texts(more?.GetValueOrDefault("documents")),
            Properties = [.. properties.SelectMany(Conditions)],
        };

        IEnumerable<(string, Condition)> Conditions(PropertyDefinition property) =>
            more?.GetValueOrDefault(property.Name) is { } test ? ConditionReader.Read(test, property.Kind).Select(c => (property.Name, c)) : [];
    }
}
