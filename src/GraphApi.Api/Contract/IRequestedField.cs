namespace GraphApi.Api.Contract;

/// <summary>A field that is asked for below another, fragments merged and conditions decided.</summary>
public interface IRequestedField
{
    /// <summary>The field's name in the schema.</summary>
    string Name { get; }

    /// <summary>Its coerced arguments that have a value, by name.</summary>
    IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>What is asked for below it.</summary>
    IRequestedSelection Selection { get; }
}
