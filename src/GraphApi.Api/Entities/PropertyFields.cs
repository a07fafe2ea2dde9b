using GraphApi.Api.Operations;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Entities;

/// <summary>Properties, typed and as a list.</summary>
internal static class PropertyFields
{
    public static void Bind(ApiBinder api)
    {
        api.Read<NamedValue>("Property", "name", p => p.Name);
        api.Read<NamedValue>("Property", "kind", p => Schema.Names.UpperSnake(p.Value.Kind.ToString()));
        api.Read<NamedValue>("Property", "value", p => p.Value.ToString());
        api.Read<NamedValue>("Property", "number", p => Only(p.Value, PropertyKind.Number));
        api.Read<NamedValue>("Property", "date", p => Only(p.Value, PropertyKind.Date));
        api.Read<NamedValue>("Property", "boolean", p => Only(p.Value, PropertyKind.Boolean));
    }

    /// <summary>The value of a property as the scalar of its kind, or null.</summary>
    public static object? Value(IReadOnlyDictionary<string, PropertyValue> properties, string name) =>
        properties.TryGetValue(name, out var value) ? Scalar(value) : null;

    /// <summary>All properties, in the order in which the ontology declares them.</summary>
    public static object List(IReadOnlyList<PropertyDefinition> declared, IReadOnlyDictionary<string, PropertyValue> properties) =>
        declared.Where(p => properties.ContainsKey(p.Name)).Select(p => new NamedValue(p.Name, properties[p.Name])).ToArray();

    private static object? Only(PropertyValue value, PropertyKind kind) => value.Kind == kind ? Scalar(value) : null;

    private static object Scalar(PropertyValue value) => value.Kind switch
    {
        PropertyKind.Number => value.Number,
        PropertyKind.Date => value.Date.ToString(),
        PropertyKind.Boolean => value.Boolean,
        _ => value.Text,
    };

    private sealed record NamedValue(string Name, PropertyValue Value);
}
