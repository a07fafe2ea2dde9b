using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A scalar that travels as a string and is a value of its own type at run time.</summary>
internal abstract class TextCoercion(string name) : ScalarCoercion(name)
{
    public sealed override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is StringValueNode text && TryParse(text.Value, out var value) ? CoercionResult.Of(value) : Fail(literal);

    public sealed override CoercionResult ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TryParse(value.GetString()!, out var parsed) ? CoercionResult.Of(parsed) : Fail(value);

    public sealed override CoercionResult CoerceResult(object value) =>
        Format(value) is { } formatted ? CoercionResult.Of(formatted) : FailResult(value);

    public sealed override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);

    protected abstract bool TryParse(string text, [NotNullWhen(true)] out object? value);

    /// <summary>The text of what a resolver returned, or null where it is no value of this scalar.</summary>
    protected abstract string? Format(object value);
}
