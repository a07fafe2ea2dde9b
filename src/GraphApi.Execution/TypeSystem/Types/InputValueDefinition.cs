using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>An argument or an input field (sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinition : SchemaElement
{
    internal InputValueDefinition(
        string name,
        string? description,
        ImmutableArray<DirectiveNode> appliedDirectives,
        Location location,
        GraphType type,
        ValueNode? defaultValue) : base(name, description, appliedDirectives, location)
    {
        Type = type;
        DefaultValue = defaultValue;
    }

    /// <summary>The type of its value.</summary>
    public GraphType Type { get; }

    /// <summary>The default as a literal, or null where there is none. (A default of null is a <see cref="NullValueNode"/>.)</summary>
    public ValueNode? DefaultValue { get; }

    /// <summary>Whether a value must be given: it excludes null and has no default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The default coerced by execution, kept here so that it is coerced once.</summary>
    internal object? CoercedDefault { get; set; }
}
