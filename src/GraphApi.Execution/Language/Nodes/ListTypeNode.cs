namespace GraphApi.Execution.Language;

/// <summary>A list of a type (section 2.11).</summary>
public sealed class ListTypeNode(Location location, TypeNode type) : TypeNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.ListType;

    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;
}
