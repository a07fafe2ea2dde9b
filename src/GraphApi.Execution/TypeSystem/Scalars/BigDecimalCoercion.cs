using System.Globalization;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// BigDecimal: an exact decimal number of up to 28 digits, <see cref="decimal"/>. Read from a number or, for clients whose numbers are
/// binary, from a string; written as a JSON number. What would lose digits is refused.
/// </summary>
internal sealed class BigDecimalCoercion() : ScalarCoercion("BigDecimal")
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static BigDecimalCoercion Instance { get; } = new();

    public override CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        var digits = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            StringValueNode text => text.Value,
            _ => null,
        };
        return TryParse(digits, out var value) ? CoercionResult.Of(value) : Fail(literal);
    }

    public override CoercionResult ParseValue(JsonElement value)
    {
        var digits = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => value.GetString(),
            _ => null,
        };
        return TryParse(digits, out var number) ? CoercionResult.Of(number) : Fail(value);
    }

    public override CoercionResult CoerceResult(object value) => value switch
    {
        decimal => CoercionResult.Of(value),
        int or long or short or byte or sbyte or ushort or uint or ulong => CoercionResult.Of(Convert.ToDecimal(value)),
        double number when TryParse(number.ToString("R", CultureInfo.InvariantCulture), out var exact) => CoercionResult.Of(exact),
        _ => FailResult(value),
    };

    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((decimal)value);

    // decimal rounds silently beyond its digits; so count those that matter.
    private static bool TryParse(string? text, out decimal number)
    {
        number = 0;
        if (text is null || !decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number)) return false;
        var mantissa = text.AsSpan(0, text.AsSpan().IndexOfAny('e', 'E') is var e and >= 0 ? e : text.Length);
        var significant = 0;
        var zeros = 0;
        foreach (var character in mantissa)
        {
            if (!char.IsAsciiDigit(character)) continue;
            if (character == '0') zeros += significant > 0 ? 1 : 0;
            else
            {
                significant += zeros + 1;
                zeros = 0;
            }
        }
        return significant <= 28 && (number != 0 || significant == 0);
    }
}
