using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution;

/// <summary>
/// A field's coerced arguments (section 6.4.1), by name. Lists are <see cref="IReadOnlyList{T}"/> of object, input objects
/// <see cref="IReadOnlyDictionary{TKey, TValue}"/> from string to object, enum values their names, scalars what their coercion gives.
/// </summary>
public readonly struct ArgumentValues
{
    private readonly ImmutableArray<InputValueDefinition> _definitions;
    private readonly object?[] _values;

    internal ArgumentValues(ImmutableArray<InputValueDefinition> definitions, object?[] values)
    {
        _definitions = definitions;
        _values = values;
    }

    /// <summary>The values in the order of the definitions.</summary>
    internal object?[] Raw => _values;

    /// <summary>The argument's value, or null where it is null or was not given and has no default.</summary>
    /// <exception cref="ArgumentException">The schema has no such argument.</exception>
    public object? this[string name] => _values[IndexOf(name)] is var value && value != Missing.Value ? value : null;

    /// <summary>Whether the argument has a value, given or by default, be it null.</summary>
    /// <exception cref="ArgumentException">The schema has no such argument.</exception>
    public bool Has(string name) => _values[IndexOf(name)] != Missing.Value;

    /// <summary>The argument's value as <typeparamref name="T"/>, its default value where it is null or not given.</summary>
    /// <exception cref="ArgumentException">The schema has no such argument.</exception>
    /// <exception cref="InvalidCastException">The argument's type is coerced to another .NET type.</exception>
    public T? Get<T>(string name) => this[name] is { } value ? (T)value : default;

    /// <summary>The argument's value where it is given and not null.</summary>
    /// <exception cref="ArgumentException">The schema has no such argument.</exception>
    public bool TryGet<T>(string name, [NotNullWhen(true)] out T? value)
    {
        value = Get<T>(name);
        return this[name] is not null;
    }

    /// <summary>The arguments that have a value, given or by default, as a dictionary of their own.</summary>
    public Dictionary<string, object?> ToDictionary()
    {
        var all = new Dictionary<string, object?>(_definitions.Length, StringComparer.Ordinal);
        for (var i = 0; i < _definitions.Length; i++)
            if (_values[i] != Missing.Value) all.Add(_definitions[i].Name, _values[i]);
        return all;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _definitions.Length; i++)
            if (_definitions[i].Name == name) return i;
        throw new ArgumentException($"The schema has no argument '{name}' on this field.", nameof(name));
    }
}
