using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The definition of an enum (section 3.9).</summary>
public sealed class EnumTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values) : TypeDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.EnumTypeDefinition;

    /// <inheritdoc/>
    public override StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The values, in source order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
