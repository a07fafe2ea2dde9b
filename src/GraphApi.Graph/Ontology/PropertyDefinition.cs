namespace GraphApi.Graph.Ontology;

/// <summary>A property that nodes of a type, or edges of a relation, may have.</summary>
/// <param name="Name">Its name: lower camel case, a valid GraphQL name.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Label">What people see.</param>
/// <param name="Description">What it means, with its unit.</param>
public sealed record PropertyDefinition(string Name, PropertyKind Kind, LocalizedText Label, string Description);
