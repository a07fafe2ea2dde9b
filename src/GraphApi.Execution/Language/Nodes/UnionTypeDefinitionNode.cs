using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The definition of a union (section 3.8).</summary>
public sealed class UnionTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types) : TypeDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.UnionTypeDefinition;

    /// <inheritdoc/>
    public override StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The member types, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}
