using System.Globalization;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Int (section 3.5.1): <see cref="int"/>.</summary>
internal sealed class IntCoercion() : ScalarCoercion("Int")
{
    public static IntCoercion Instance { get; } = new();

    public override Type ResultType => typeof(int);

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is IntValueNode { Value: var digits } && int.TryParse(digits, NumberStyles.AllowLeadingSign, null, out var number)
            ? CoercionResult.Of(number)
            : Fail(literal);

    public override CoercionResult ParseValue(JsonElement value) =>
        WholeNumbers.TryRead(value, int.MinValue, int.MaxValue, out var number) ? CoercionResult.Of((int)number) : Fail(value);

    public override CoercionResult CoerceResult(object value) => value is int ? CoercionResult.Of(value)
        : WholeNumbers.TryConvert(value, int.MinValue, int.MaxValue, out var number) ? CoercionResult.Of((int)number)
        : FailResult(value);

    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((int)value);
}
