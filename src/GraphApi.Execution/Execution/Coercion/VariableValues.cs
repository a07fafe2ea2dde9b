using System.Collections;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Execution.Planning;

namespace GraphApi.Execution.Coercion;

/// <summary>
/// The coerced variables of one operation. Plans address them by index; scalars that look into literals, by name. The dictionary
/// has only those with a value.
/// </summary>
internal sealed class VariableValues(VariablePlan[] definitions, object?[] values) : IReadOnlyDictionary<string, object?>
{
    public static VariableValues None { get; } = new([], []);

    /// <summary>By index; <see cref="Missing.Value"/> where there is none.</summary>
    public ReadOnlySpan<object?> Values => values;

    /// <summary>A key of the Boolean variables, on which it depends what is executed and when.</summary>
    public string Switches() => string.Create(values.Length, values, static (key, values) =>
    {
        for (var i = 0; i < values.Length; i++)
            key[i] = values[i] switch { true => '1', false => '0', null => 'n', _ => '-' };
    });

    public int Count => values.Count(value => value != Missing.Value);

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => this.Select(pair => pair.Value);

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no variable ${key}.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        for (var i = 0; i < definitions.Length; i++)
        {
            if (definitions[i].Name != key) continue;
            value = values[i];
            return value != Missing.Value;
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < definitions.Length; i++)
            if (values[i] != Missing.Value) yield return new(definitions[i].Name, values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
