using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads amounts of training compute: 10^26 FLOP, 10²⁵ FLOPs, 10의 26제곱 FLOP, 3×10^25; also 1026 FLOP, where the exponent has come down.</summary>
internal static class ComputeFinder
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The amounts between <paramref name="start"/> and <paramref name="end"/>, in operations, with their place. Amounts below 10^22 are left out: they are rates (per second).</summary>
    public static IEnumerable<(decimal Operations, int Start, int End)> Find(string text, int start, int end)
    {
        for (var unit = text.IndexOf("FLOP", start, end - start, StringComparison.Ordinal); unit >= 0; unit = Next(text, unit, end))
        {
            var from = Math.Max(start, unit - 28);
            for (var at = from; at < unit; at++)
            {
                if (!char.IsAsciiDigit(text[at]) || (at > start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ','))) continue;
                var p = at;
                if (!Number(text, ref p, out var operations)) continue;
                if (text.AsSpan(p, unit - p).ContainsAny(".,;()")) break;
                yield return (operations, at, unit + 4);
                break;
            }
        }
    }

    private static int Next(string text, int unit, int end) => unit + 4 < end ? text.IndexOf("FLOP", unit + 4, end - unit - 4, StringComparison.Ordinal) : -1;

    private static bool Number(string text, ref int at, out decimal operations)
    {
        operations = 0;
        if (!Scanner.Integer(text, ref at, 1, 5, out var first)) return false;
        decimal factor = 1;
        Scanner.Spaces(text, ref at);
        if (first < 10 && Times(text, ref at))
        {
            factor = first;
            if (!Scanner.Integer(text, ref at, 2, 5, out first)) return false;
        }

        if (first == 10)
        {
            var exponent = 0;
            if (Scanner.SkipAny(text, ref at, "^") || Scanner.Skip(text, ref at, "**"))
            {
                Scanner.SkipAny(text, ref at, "{(");
                if (!Scanner.Integer(text, ref at, 2, 2, out exponent)) return false;
                Scanner.SkipAny(text, ref at, "})");
            }
            else if (Scanner.Skip(text, ref at, "의 "))
            {
                if (!Scanner.Integer(text, ref at, 2, 2, out exponent) || !Scanner.Skip(text, ref at, "제곱")) return false;
            }
            else
            {
                while (at < text.Length && Superscripts.IndexOf(text[at], StringComparison.Ordinal) is var digit and >= 0) { exponent = (exponent * 10) + digit; at++; }
            }

            return Raise(factor, exponent, out operations);
        }

        if (first is < 1022 or > 1027) return false;
        Scanner.Spaces(text, ref at);
        if (Times(text, ref at) && Scanner.Integer(text, ref at, 1, 1, out var times)) factor = times;
        return Raise(factor, first - 1000, out operations);
    }

    private static bool Times(string text, ref int at)
    {
        Scanner.Spaces(text, ref at);
        if (!Scanner.SkipAny(text, ref at, "x×*·")) return false;
        Scanner.Spaces(text, ref at);
        return true;
    }

    private static bool Raise(decimal factor, int exponent, out decimal operations)
    {
        operations = factor;
        if (exponent is < 22 or > 27) return false;
        for (var i = 0; i < exponent; i++) operations *= 10;
        return true;
    }
}
