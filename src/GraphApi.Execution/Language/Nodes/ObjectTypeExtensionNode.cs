using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An extension of an object type (section 3.6).</summary>
public sealed class ObjectTypeExtensionNode(
    Location location,
    string name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields) : TypeExtensionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.ObjectTypeExtension;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <summary>The interfaces it declares to implement, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The field definitions, in source order.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
