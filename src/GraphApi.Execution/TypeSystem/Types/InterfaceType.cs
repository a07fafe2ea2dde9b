namespace GraphApi.Execution.TypeSystem;

/// <summary>An interface (section 3.7).</summary>
public sealed class InterfaceType : ComplexType
{
    internal InterfaceType(TypeDeclaration declaration) : base(declaration)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;
}
