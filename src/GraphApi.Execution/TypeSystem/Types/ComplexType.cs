using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A type with fields of its own: an object or an interface.</summary>
public abstract class ComplexType : CompositeType
{
    private FrozenDictionary<string, FieldDefinition> _byName = FrozenDictionary<string, FieldDefinition>.Empty;

    private protected ComplexType(TypeDeclaration declaration) : base(declaration)
    {
    }

    /// <summary>The fields, in the order of the SDL, those of extensions last.</summary>
    public ImmutableArray<FieldDefinition> Fields { get; private set; } = [];

    /// <summary>The interfaces that it declares to implement, which includes those that they implement.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>A field by its name, or null. Meta-fields such as __typename are found by <see cref="Schema.FindField"/>.</summary>
    /// <param name="name">The field's name.</param>
    public FieldDefinition? FindField(string name) => _byName.GetValueOrDefault(name);

    internal void Complete(ImmutableArray<FieldDefinition> fields, ImmutableArray<InterfaceType> interfaces)
    {
        Fields = fields;
        Interfaces = interfaces;
        _byName = ByName.Of(fields);
    }
}
