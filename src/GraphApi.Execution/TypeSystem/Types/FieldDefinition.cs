using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A field of an object type or interface (section 3.6).</summary>
public sealed class FieldDefinition : SchemaElement
{
    private readonly SchemaSeal _seal;
    private object? _binding;

    internal FieldDefinition(
        string name,
        string? description,
        ImmutableArray<DirectiveNode> appliedDirectives,
        Location location,
        CompositeType? declaringType,
        GraphType type,
        ImmutableArray<InputValueDefinition> arguments,
        SchemaSeal seal) : base(name, description, appliedDirectives, location)
    {
        DeclaringType = declaringType;
        Type = type;
        Arguments = arguments;
        _seal = seal;
    }

    /// <summary>The type that declares it; null for the meta-fields __typename, __schema and __type.</summary>
    public CompositeType? DeclaringType { get; }

    /// <summary>The type of its value.</summary>
    public GraphType Type { get; }

    /// <summary>The arguments, in the order of the SDL.</summary>
    public ImmutableArray<InputValueDefinition> Arguments { get; }

    /// <summary>An argument by its name, or null.</summary>
    /// <param name="name">The argument's name.</param>
    public InputValueDefinition? FindArgument(string name) => ByName.Find(Arguments, name);

    /// <summary>
    /// What the host attaches to the field: how its values are resolved, and what else execution wants to know of it. The type system
    /// and validation never look into it, so they stand without an executor.
    /// </summary>
    /// <exception cref="InvalidOperationException">Set after <see cref="Schema.Seal"/>.</exception>
    public object? Binding
    {
        get => _binding;
        set
        {
            _seal.ThrowIfSealed(ToString());
            _binding = value;
        }
    }

    /// <summary>The schema coordinate, such as Query.node.</summary>
    public override string ToString() => DeclaringType is null ? Name : $"{DeclaringType.Name}.{Name}";
}
