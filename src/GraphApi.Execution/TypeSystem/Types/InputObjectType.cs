using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphApi.Execution.TypeSystem;

/// <summary>An input object (section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    private FrozenDictionary<string, InputValueDefinition> _byName = FrozenDictionary<string, InputValueDefinition>.Empty;

    internal InputObjectType(TypeDeclaration declaration) : base(declaration) =>
        IsOneOf = declaration.FindAppliedDirective("oneOf") is not null;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given, and not null (section 3.10.1).</summary>
    public bool IsOneOf { get; }

    /// <summary>The fields, in the order of the SDL.</summary>
    public ImmutableArray<InputValueDefinition> Fields { get; private set; } = [];

    /// <summary>A field by its name, or null.</summary>
    /// <param name="name">The field's name.</param>
    public InputValueDefinition? FindField(string name) => _byName.GetValueOrDefault(name);

    internal void Complete(ImmutableArray<InputValueDefinition> fields)
    {
        Fields = fields;
        _byName = ByName.Of(fields);
    }
}
