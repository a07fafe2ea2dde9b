using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An extension of a union (section 3.8).</summary>
public sealed class UnionTypeExtensionNode(
    Location location,
    string name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types) : TypeExtensionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.UnionTypeExtension;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The member types, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}
