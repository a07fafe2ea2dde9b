using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An extension of an enum (section 3.9).</summary>
public sealed class EnumTypeExtensionNode(
    Location location,
    string name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values) : TypeExtensionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.EnumTypeExtension;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The values, in source order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
