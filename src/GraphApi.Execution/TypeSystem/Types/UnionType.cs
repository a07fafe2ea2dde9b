using System.Collections.Immutable;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A union (section 3.8).</summary>
public sealed class UnionType : CompositeType
{
    internal UnionType(TypeDeclaration declaration) : base(declaration)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The members, in the order of the SDL.</summary>
    public ImmutableArray<ObjectType> Types { get; private set; } = [];

    internal void Complete(ImmutableArray<ObjectType> types) => Types = types;
}
