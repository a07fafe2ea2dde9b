using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>A query, mutation or subscription (section 2.3).</summary>
public sealed class OperationDefinitionNode(
    Location location,
    StringValueNode? description,
    OperationType operation,
    string? name,
    ImmutableArray<VariableDefinitionNode> variables,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.OperationDefinition;

    /// <inheritdoc/>
    public override StringValueNode? Description { get; } = description;

    /// <summary>Which kind of operation; a query where the source has only a selection set.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The name, or null for an anonymous operation.</summary>
    public string? Name { get; } = name;

    /// <summary>The variable definitions, in source order.</summary>
    public ImmutableArray<VariableDefinitionNode> Variables { get; } = variables;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public override SelectionSetNode SelectionSet { get; } = selectionSet;
}
