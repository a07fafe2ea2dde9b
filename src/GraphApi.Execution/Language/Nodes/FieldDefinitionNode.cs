using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>One field of an object type or interface (section 3.6).</summary>
public sealed class FieldDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.FieldDefinition;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The argument definitions, in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>The type of the field's value.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The directives applied here, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
