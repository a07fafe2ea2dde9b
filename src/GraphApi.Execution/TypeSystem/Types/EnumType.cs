using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphApi.Execution.TypeSystem;

/// <summary>An enum (section 3.9). At run time a value is its name, a string.</summary>
public sealed class EnumType : NamedType
{
    private FrozenDictionary<string, EnumValue> _byName = FrozenDictionary<string, EnumValue>.Empty;

    internal EnumType(TypeDeclaration declaration) : base(declaration)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values, in the order of the SDL.</summary>
    public ImmutableArray<EnumValue> Values { get; private set; } = [];

    /// <summary>A value by its name, or null.</summary>
    /// <param name="name">The value's name.</param>
    public EnumValue? FindValue(string name) => _byName.GetValueOrDefault(name);

    internal void Complete(ImmutableArray<EnumValue> values)
    {
        Values = values;
        _byName = ByName.Of(values);
    }
}
