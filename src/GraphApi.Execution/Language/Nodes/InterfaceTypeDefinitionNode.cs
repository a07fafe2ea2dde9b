using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The definition of an interface (section 3.7).</summary>
public sealed class InterfaceTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields) : TypeDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.InterfaceTypeDefinition;

    /// <inheritdoc/>
    public override StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <summary>The interfaces it declares to implement, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The field definitions, in source order.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
