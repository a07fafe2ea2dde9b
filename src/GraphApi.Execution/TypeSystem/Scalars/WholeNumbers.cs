using System.Text.Json;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Whole numbers in whatever form they come, without loss.</summary>
internal static class WholeNumbers
{
    // 2^63 is the first double beyond long.
    private const double Limit = 9223372036854775808.0;

    /// <summary>Reads a JSON number; 1.0 and 1e3 are whole numbers too.</summary>
    public static bool TryRead(JsonElement value, long min, long max, out long number)
    {
        number = 0;
        if (value.ValueKind != JsonValueKind.Number) return false;
        if (!value.TryGetInt64(out number) && !(value.TryGetDouble(out var real) && TryTruncate(real, out number))) return false;
        return number >= min && number <= max;
    }

    /// <summary>Converts what a resolver returned.</summary>
    public static bool TryConvert(object value, long min, long max, out long number)
    {
        number = 0;
        switch (value)
        {
            case int or long or short or byte or sbyte or ushort or uint:
                number = Convert.ToInt64(value);
                break;
            case ulong unsigned when unsigned <= long.MaxValue:
                number = (long)unsigned;
                break;
            case double or float:
                if (!TryTruncate(Convert.ToDouble(value), out number)) return false;
                break;
            case decimal real when real == decimal.Truncate(real) && real is >= long.MinValue and <= long.MaxValue:
                number = (long)real;
                break;
            default:
                return false;
        }
        return number >= min && number <= max;
    }

    private static bool TryTruncate(double real, out long number)
    {
        var isWhole = real == Math.Truncate(real) && real is >= -Limit and < Limit;
        number = isWhole ? (long)real : 0;
        return isWhole;
    }
}
