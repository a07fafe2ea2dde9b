using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A scalar (section 3.5).</summary>
public sealed class ScalarType : NamedType
{
    private IScalarCoercion _coercion;

    internal ScalarType(TypeDeclaration declaration, IScalarCoercion coercion) : base(declaration) => _coercion = coercion;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>How values are read and written.</summary>
    /// <exception cref="InvalidOperationException">Set after <see cref="Schema.Seal"/>.</exception>
    public IScalarCoercion Coercion
    {
        get => _coercion;
        set
        {
            ThrowIfSealed();
            _coercion = value;
        }
    }

    /// <summary>The address of the specification of the format, from @specifiedBy, or null (section 3.13.4).</summary>
    public string? SpecifiedByUrl
    {
        get
        {
            if (FindAppliedDirective("specifiedBy") is not { } applied) return null;
            foreach (var argument in applied.Arguments)
            {
                if (argument is { Name: "url", Value: StringValueNode url }) return url.Value;
            }
            return null;
        }
    }
}
