using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An extension of an interface (section 3.7).</summary>
public sealed class InterfaceTypeExtensionNode(
    Location location,
    string name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields) : TypeExtensionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.InterfaceTypeExtension;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <summary>The interfaces it declares to implement, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The field definitions, in source order.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
