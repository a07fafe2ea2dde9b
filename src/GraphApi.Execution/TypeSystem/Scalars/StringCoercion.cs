using System.Globalization;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>String (section 3.5.3): <see cref="string"/>.</summary>
internal sealed class StringCoercion() : ScalarCoercion("String")
{
    public static StringCoercion Instance { get; } = new();

    public override Type ResultType => typeof(string);

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is StringValueNode text ? CoercionResult.Of(text.Value) : Fail(literal);

    public override CoercionResult ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? CoercionResult.Of(value.GetString()) : Fail(value);

    public override CoercionResult CoerceResult(object value) => value switch
    {
        string => CoercionResult.Of(value),
        bool flag => CoercionResult.Of(flag ? "true" : "false"),
        Uri uri => CoercionResult.Of(uri.OriginalString),
        IFormattable formattable => CoercionResult.Of(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => FailResult(value),
    };

    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);
}
