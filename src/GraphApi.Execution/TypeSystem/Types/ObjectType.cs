namespace GraphApi.Execution.TypeSystem;

/// <summary>An object type (section 3.6).</summary>
public sealed class ObjectType : ComplexType
{
    internal ObjectType(TypeDeclaration declaration) : base(declaration)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;
}
