namespace GraphApi.Execution.Language;

/// <summary>A type that excludes null (section 2.11).</summary>
public sealed class NonNullTypeNode(Location location, TypeNode type) : TypeNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.NonNullType;

    /// <summary>The nullable type: a named one or a list.</summary>
    public TypeNode Type { get; } = type;
}
