using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The schema definition (section 3.3).</summary>
public sealed class SchemaDefinitionNode(
    Location location,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<RootOperationTypeNode> operationTypes) : TypeSystemDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.SchemaDefinition;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives applied here, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types; at least one.</summary>
    public ImmutableArray<RootOperationTypeNode> OperationTypes { get; } = operationTypes;
}
