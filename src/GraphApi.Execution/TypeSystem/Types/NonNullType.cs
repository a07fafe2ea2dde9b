namespace GraphApi.Execution.TypeSystem;

/// <summary>A type that excludes null (section 3.12). Made by <see cref="GraphType.AsNonNull"/>.</summary>
public sealed class NonNullType : GraphType
{
    internal NonNullType(GraphType nullable) => Nullable = nullable;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override GraphType Nullable { get; }

    /// <inheritdoc/>
    public override NamedType Named => Nullable.Named;

    /// <summary>The type as SDL writes it.</summary>
    public override string ToString() => $"{Nullable}!";
}
