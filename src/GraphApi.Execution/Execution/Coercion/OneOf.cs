using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Coercion;

/// <summary>The rule of @oneOf input objects: exactly one field, and not null (section 3.10.1).</summary>
internal static class OneOf
{
    /// <summary>What is wrong with the values, or null.</summary>
    public static string? Mistake(InputObjectType type, Dictionary<string, object?> values)
    {
        if (!type.IsOneOf) return null;
        if (values.Count != 1) return $"Exactly one field of {type.Name} must be given, not {values.Count}.";
        foreach (var (name, value) in values)
            if (value is null) return $"The field '{name}' of {type.Name} must not be null.";
        return null;
    }
}
