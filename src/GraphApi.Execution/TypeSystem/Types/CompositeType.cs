namespace GraphApi.Execution.TypeSystem;

/// <summary>A type that fields are selected from: an object, an interface or a union.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(TypeDeclaration declaration) : base(declaration)
    {
    }

    /// <summary>Whether a value's object type is only known when it is there: an interface or a union.</summary>
    public bool IsAbstract => Kind != TypeKind.Object;
}
