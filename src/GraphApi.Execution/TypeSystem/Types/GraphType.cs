namespace GraphApi.Execution.TypeSystem;

/// <summary>A type: a named one, or a list or non-null wrapping of another. Within one schema equal types are the same instance.</summary>
public abstract class GraphType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    private protected GraphType()
    {
    }

    /// <summary>Which kind of type this is.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The innermost type, without lists and non-null.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null.</summary>
    public virtual GraphType Nullable => this;

    /// <summary>Whether null is excluded at the outermost level.</summary>
    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>Whether arguments, input fields and variables may have this type (section 3.4.2).</summary>
    public bool IsInput => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields may have this type (section 3.4.2).</summary>
    public bool IsOutput => Named.Kind != TypeKind.InputObject;

    /// <summary>The list of this type.</summary>
    public ListType AsList() =>
        _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>This type without null; itself where it excludes null already.</summary>
    public NonNullType AsNonNull() => this as NonNullType
        ?? _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;
}
