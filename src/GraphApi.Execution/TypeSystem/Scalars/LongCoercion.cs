using System.Globalization;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Long: a whole number of 64 bits, <see cref="long"/>, written as a JSON number.</summary>
internal sealed class LongCoercion() : ScalarCoercion("Long")
{
    public static LongCoercion Instance { get; } = new();

    public override Type ResultType => typeof(long);

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is IntValueNode { Value: var digits } && long.TryParse(digits, NumberStyles.AllowLeadingSign, null, out var number)
            ? CoercionResult.Of(number)
            : Fail(literal);

    public override CoercionResult ParseValue(JsonElement value) =>
        WholeNumbers.TryRead(value, long.MinValue, long.MaxValue, out var number) ? CoercionResult.Of(number) : Fail(value);

    public override CoercionResult CoerceResult(object value) =>
        WholeNumbers.TryConvert(value, long.MinValue, long.MaxValue, out var number) ? CoercionResult.Of(number) : FailResult(value);

    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((long)value);
}
