namespace GraphApi.Execution.TypeSystem;

/// <summary>A list (section 3.11). Made by <see cref="GraphType.AsList"/>.</summary>
public sealed class ListType : GraphType
{
    internal ListType(GraphType itemType) => ItemType = itemType;

    /// <summary>The type of the items.</summary>
    public GraphType ItemType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override NamedType Named => ItemType.Named;

    /// <summary>The type as SDL writes it.</summary>
    public override string ToString() => $"[{ItemType}]";
}
