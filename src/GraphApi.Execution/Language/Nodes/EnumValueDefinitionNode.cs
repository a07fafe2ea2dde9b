using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>One value of an enum (section 3.9).</summary>
public sealed class EnumValueDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    ImmutableArray<DirectiveNode> directives) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.EnumValueDefinition;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The directives applied here, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
