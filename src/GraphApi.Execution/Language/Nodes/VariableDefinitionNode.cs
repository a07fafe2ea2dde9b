using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>One variable of an operation (section 2.10).</summary>
public sealed class VariableDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.VariableDefinition;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The declared type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The constant default, or null where none is written.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied here, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
