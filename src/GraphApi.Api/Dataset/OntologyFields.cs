using GraphApi.Api.Operations;
using GraphApi.Api.Relations;
using GraphApi.Api.Schema;
using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Dataset;

/// <summary>Binds the ontology, so that clients need no copy of it.</summary>
internal static class OntologyFields
{
    public static void Bind(ApiBinder api)
    {
        var ontology = api.Shape.Ontology;
        api.Root("ontology", (_, _) => new(ontology));
        api.Read<OntologyDefinition>("Ontology", "name", o => o.Name);
        api.Read<OntologyDefinition>("Ontology", "version", o => o.Version);
        api.Read<OntologyDefinition>("Ontology", "types", o => o.NodeTypes);
        api.Read<OntologyDefinition>("Ontology", "relations", o => o.Relations);
        api.Read<NodeType>("TypeInfo", "type", t => Names.UpperSnake(t.Name));
        api.Read<NodeType>("TypeInfo", "name", t => t.Name);
        api.Read<NodeType>("TypeInfo", "label", t => t.Label);
        api.Read<NodeType>("TypeInfo", "description", t => t.Description);
        api.Read<NodeType>("TypeInfo", "color", t => t.Color);
        api.Read<NodeType>("TypeInfo", "groups", t => t.Groups);
        api.Read<NodeType>("TypeInfo", "field", t => t.Field);
        api.Read<NodeType>("TypeInfo", "pluralField", t => t.PluralField);
        api.Read<NodeType>("TypeInfo", "properties", t => t.Properties);
        api.Read<RelationType>("RelationInfo", "relation", r => r.Name);
        api.Read<RelationType>("RelationInfo", "label", r => r.Label);
        api.Read<RelationType>("RelationInfo", "inverseLabel", r => r.InverseLabel);
        api.Read<RelationType>("RelationInfo", "description", r => r.Description);
        api.Read<RelationType>("RelationInfo", "symmetric", r => r.Symmetric);
        api.Read<RelationType>("RelationInfo", "from", r => Types(ontology, r.From));
        api.Read<RelationType>("RelationInfo", "to", r => Types(ontology, r.To));
        api.Read<RelationType>("RelationInfo", "field", r => r.ForwardField);
        api.Read<RelationType>("RelationInfo", "inverseField", r => r.InverseField);
        api.Read<RelationType>("RelationInfo", "properties", r => r.Properties);
        api.Read<PropertyDefinition>("PropertyInfo", "name", p => p.Name);
        api.Read<PropertyDefinition>("PropertyInfo", "kind", p => EdgeFields.Spelt(p.Kind));
        api.Read<PropertyDefinition>("PropertyInfo", "label", p => p.Label);
        api.Read<PropertyDefinition>("PropertyInfo", "description", p => p.Description);
    }

    private static string[] Types(OntologyDefinition ontology, IReadOnlySet<string> names) =>
        [.. ontology.NodeTypes.Where(t => names.Contains(t.Name)).Select(t => Names.UpperSnake(t.Name))];
}
