namespace GraphApi.Execution.Language;

/// <summary>One root operation type of a schema (section 3.3.1).</summary>
public sealed class RootOperationTypeNode(Location location, OperationType operation, NamedTypeNode type) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.RootOperationType;

    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The object type that it starts from.</summary>
    public NamedTypeNode Type { get; } = type;
}
