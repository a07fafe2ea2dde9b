using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>One argument or input field (sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.InputValueDefinition;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type of the value.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The constant default, or null where none is written.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied here, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
