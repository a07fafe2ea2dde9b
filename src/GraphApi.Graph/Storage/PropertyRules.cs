using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Storage;

/// <summary>Properties against their declarations.</summary>
internal static class PropertyRules
{
    public static bool AllDeclared(IReadOnlyDictionary<string, PropertyValue> properties, IReadOnlyList<PropertyDefinition> declared)
    {
        foreach (var (name, value) in properties)
        {
            if (Find(declared, name)?.Kind != value.Kind) return false;
        }

        return true;
    }

    /// <summary>The properties that are declared with their kind. An ontology may have lost some since they were written.</summary>
    public static IReadOnlyDictionary<string, PropertyValue> Declared(IReadOnlyDictionary<string, PropertyValue> properties,
        IReadOnlyList<PropertyDefinition> declared)
    {
        if (AllDeclared(properties, declared)) return properties;
        return properties.Where(p => Find(declared, p.Key)?.Kind == p.Value.Kind).ToDictionary(p => p.Key, p => p.Value);
    }

    public static PropertyDefinition? Find(IReadOnlyList<PropertyDefinition> declared, string name)
    {
        foreach (var definition in declared)
        {
            if (definition.Name == name) return definition;
        }

        return null;
    }
}
