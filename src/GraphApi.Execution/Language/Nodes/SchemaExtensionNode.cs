using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An extension of the schema definition (section 3.3.2).</summary>
public sealed class SchemaExtensionNode(
    Location location,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<RootOperationTypeNode> operationTypes) : TypeSystemExtensionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.SchemaExtension;

    /// <summary>The directives applied here, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types that it adds.</summary>
    public ImmutableArray<RootOperationTypeNode> OperationTypes { get; } = operationTypes;
}
