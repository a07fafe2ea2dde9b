using System.Globalization;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Float (section 3.5.2): <see cref="double"/>, finite.</summary>
internal sealed class FloatCoercion() : ScalarCoercion("Float")
{
    public static FloatCoercion Instance { get; } = new();

    public override Type ResultType => typeof(double);

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        var digits = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        return double.TryParse(digits, NumberStyles.Float, null, out var number) && double.IsFinite(number)
            ? CoercionResult.Of(number)
            : Fail(literal);
    }

    public override CoercionResult ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? CoercionResult.Of(number)
            : Fail(value);

    public override CoercionResult CoerceResult(object value) => value switch
    {
        double number => double.IsFinite(number) ? CoercionResult.Of(value) : FailResult(value),
        float number => float.IsFinite(number) ? CoercionResult.Of((double)number) : FailResult(value),
        int or long or short or byte or sbyte or ushort or uint or ulong or decimal => CoercionResult.Of(Convert.ToDouble(value)),
        _ => FailResult(value),
    };

    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((double)value);
}
