using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads by when something is due and from when it applies.</summary>
internal static class Times
{
    private static readonly string[] Until = ["까지", " 까지", "이내", " 이내", " 전까지"];
    private static readonly string[] Within = ["이내", " 이내", "내에", " 내에", "내 ", " 내 ", " 안에", "안에", "내로"];
    private static readonly string[] Later = [" 뒤", "뒤", " 후", "후", " 이후", " 경과"];
    private static readonly string[] UntilEnglish = ["by ", "no later than ", "before ", "until ", "by the end of "];
    private static readonly string[] FromEnglish = ["on ", "from ", "since ", "as of ", "in ", "effective ", "of "];

    /// <summary>The deadline of a stretch: a date with 까지, a period with 이내.</summary>
    public static ((PartialDate? Due, decimal? Days, decimal? Months) When, int At) Deadline(Clause clause, int start, int end)
    {
        var text = clause.Text.Value;
        foreach (var value in clause.Values)
        {
            if (value.Kind != ValueKind.Date || value.Start < start || value.End > end) continue;
            if (HasYear(text, value) && (StartsAny(text, value.End, Until) || EndsAny(text, value.Start, UntilEnglish))) return ((value.Value.Date, null, null), value.Start);
        }

        foreach (var (number, unit, from, to) in Periods(text, start, end))
        {
            if (!StartsAny(text, to, Within) && !EndsAny(text, from, ["within "])) continue;
            return (unit < 0 ? (null, number * -unit, null) : (null, null, number * unit), from);
        }

        return (default, int.MaxValue);
    }

    /// <summary>The date from which something applies in a stretch.</summary>
    public static PartialDate? Start(Clause clause, int start, int end)
    {
        var text = clause.Text.Value;
        foreach (var value in clause.Values)
        {
            if (value.Kind != ValueKind.Date || value.Start < start || value.End > end) continue;
            if (HasYear(text, value) && StartsAny(text, value.End, ["부터", " 부터", "에 "]) || HasYear(text, value) && EndsAny(text, value.Start, FromEnglish)) return value.Value.Date;
        }

        return null;
    }

    /// <summary>How long after entry into force something applies in a stretch.</summary>
    public static (decimal? Days, decimal? Months) After(string text, int start, int end)
    {
        foreach (var (number, unit, from, to) in Periods(text, start, end))
        {
            if (!StartsAny(text, to, Later) && !EndsAny(text, from, ["이후 ", "발효 후 ", "시행 후 "]) && !StartsAny(text, to, [" after", " later"])) continue;
            return unit < 0 ? (number * -unit, null) : (null, number * unit);
        }

        return (null, null);
    }

    /// <summary>Periods in a stretch; the unit is in months, or negative in days.</summary>
    public static IEnumerable<(decimal Number, decimal Unit, int Start, int End)> Periods(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '\''))) continue;
            var p = at;
            if (!Scanner.Integer(text, ref p, 1, 3, out var number) || number == 0) continue;
            Scanner.Spaces(text, ref p);
            var unit = Scanner.Skip(text, ref p, "개월") || Scanner.Skip(text, ref p, "months") || Scanner.Skip(text, ref p, "month") ? 1m
                : Scanner.Skip(text, ref p, "시간") || Scanner.Skip(text, ref p, "hours") || Scanner.Skip(text, ref p, "hour") ? -1m / 24
                : Scanner.Skip(text, ref p, "years") || Scanner.Skip(text, ref p, "year") ? 12m
                : Scanner.Skip(text, ref p, "days") || Scanner.Skip(text, ref p, "day") || Scanner.Skip(text, ref p, "일") ? -1m
                : Scanner.Skip(text, ref p, "주일") || Scanner.Skip(text, ref p, "weeks") ? -7m
                : number < 50 && Scanner.Skip(text, ref p, "년") ? 12m : 0m;
            if (unit == 0 || p > end) continue;
            yield return (number, unit, at, p);
            at = p;
        }
    }

    /// <summary>Whether a date tells its year itself: a law's dates are too weighty for guesses.</summary>
    public static bool HasYear(string text, TextValue value)
    {
        var digits = 0;
        for (var at = value.Start; at < value.End; at++)
        {
            digits = char.IsAsciiDigit(text[at]) ? digits + 1 : 0;
            if (digits == 4 || (digits == 2 && at >= 2 && text[at - 2] is '\'' or '’' or '‘')) return true;
        }

        return false;
    }

    private static bool StartsAny(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return true;
        }

        return false;
    }

    private static bool EndsAny(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (at >= word.Length && string.Compare(text, at - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        }

        return false;
    }
}
