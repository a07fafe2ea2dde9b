using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Coercion;

/// <summary>Default values of arguments and input fields, coerced once.</summary>
internal static class InputDefaults
{
    /// <summary>The coerced default, <see cref="Missing.Value"/> where there is none.</summary>
    /// <exception cref="InvalidOperationException">The schema's default does not fit its type.</exception>
    public static object? Of(InputValueDefinition definition)
    {
        if (definition.DefaultValue is not { } literal) return Missing.Value;
        // Two threads may both coerce; they arrive at equal values.
        if (definition.CoercedDefault is { } known) return known;
        var coerced = LiteralCoercion.Coerce(literal, definition.Type, null);
        if (coerced.Error is not null)
            throw new InvalidOperationException($"The default {literal} of '{definition.Name}' does not fit its type {definition.Type}: {coerced.Error}");
        return definition.CoercedDefault = coerced.Value;
    }
}
