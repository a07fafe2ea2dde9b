namespace GraphApi.Execution.Language;

/// <summary>A reference to a type by its name (section 2.11).</summary>
public sealed class NamedTypeNode(Location location, string name) : TypeNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.NamedType;

    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
