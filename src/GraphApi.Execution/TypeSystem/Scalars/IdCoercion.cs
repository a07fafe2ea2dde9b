using System.Globalization;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>ID (section 3.5.5): <see cref="string"/>; whole numbers are taken as their digits.</summary>
internal sealed class IdCoercion() : ScalarCoercion("ID")
{
    public static IdCoercion Instance { get; } = new();

    public override Type ResultType => typeof(string);

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        StringValueNode text => CoercionResult.Of(text.Value),
        IntValueNode number => CoercionResult.Of(number.Value),
        _ => Fail(literal),
    };

    public override CoercionResult ParseValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return CoercionResult.Of(value.GetString());
        return WholeNumbers.TryRead(value, long.MinValue, long.MaxValue, out var number)
            ? CoercionResult.Of(number.ToString(CultureInfo.InvariantCulture))
            : Fail(value);
    }

    public override CoercionResult CoerceResult(object value)
    {
        if (value is string) return CoercionResult.Of(value);
        if (value is Guid guid) return CoercionResult.Of(guid.ToString());
        return WholeNumbers.TryConvert(value, long.MinValue, long.MaxValue, out var number)
            ? CoercionResult.Of(number.ToString(CultureInfo.InvariantCulture))
            : FailResult(value);
    }

    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);
}
