namespace GraphApi.Execution.TypeSystem;

/// <summary>The kinds of type (section 4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A leaf value with its own coercion.</summary>
    Scalar,

    /// <summary>Named fields.</summary>
    Object,

    /// <summary>Fields that several objects share.</summary>
    Interface,

    /// <summary>One of several objects.</summary>
    Union,

    /// <summary>One of several names.</summary>
    Enum,

    /// <summary>Named input fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
