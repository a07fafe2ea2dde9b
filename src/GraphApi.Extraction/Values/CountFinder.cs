using static GraphApi.Extraction.Values.Scanner;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Values;

/// <summary>Reads shares, points, votes and numbers of parameters.</summary>
internal static class CountFinder
{
    /// <summary>A count that begins with a figure at <paramref name="start"/>.</summary>
    public static TextValue? Find(string text, int start) => EnglishVotes(text, start) ?? Number(text, start);

    /// <summary>찬성 71표 반대 8표, 기권 3표.</summary>
    public static TextValue? KoreanVotes(string text, int start)
    {
        var at = start;
        if (!Skip(text, ref at, "찬성") || !Ballots(text, ref at, out var votesFor)) return null;
        var properties = new Dictionary<string, PropertyValue> { ["votesFor"] = PropertyValue.Of(votesFor) };
        foreach (var (word, name) in new[] { ("반대", "votesAgainst"), ("기권", "abstained") })
        {
            var p = at;
            while (p < text.Length && text[p] is ' ' or ',' or '와' or '·' or '/' or '및') p++;
            if (!Skip(text, ref p, word) || !Ballots(text, ref p, out var votes)) continue;
            properties[name] = PropertyValue.Of(votes);
            at = p;
        }

        return new TextValue(ValueKind.Votes, start, at, properties["votesFor"], properties);
    }

    private static TextValue? Number(string text, int start)
    {
        var at = start;
        if (!MoneyFinder.KoreanNumber(text, ref at, out var number)) return null;
        var end = at;
        if (SkipAny(text, ref at, "%") || Skip(text, ref at, "퍼센트") || Skip(text, ref at, " percent") || Skip(text, ref at, " per cent"))
            return TextValue.OfNumber(ValueKind.Percentage, start, at, "percent", number);
        if (Skip(text, ref at, "점") || Skip(text, ref at, " points")) return TextValue.OfNumber(ValueKind.Score, start, at, "score", number);
        return ModelSize(text, start, end, number);
    }

    // 175B, 7 billion parameters, 16억 개의 매개변수, 매개변수 20억 개.
    private static TextValue? ModelSize(string text, int start, int end, decimal number)
    {
        var at = end;
        if (at < text.Length && text[at] is 'B' or 'b' && (at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1])) && number < 100_000)
            return TextValue.OfNumber(ValueKind.Parameters, start, at + 1, "parameters", number * 1e9m);
        Spaces(text, ref at);
        var scale = Skip(text, ref at, "billion") ? 1e9m : Skip(text, ref at, "million") ? 1e6m : Skip(text, ref at, "trillion") ? 1e12m : 1m;
        Spaces(text, ref at);
        if (scale > 1) return Skip(text, ref at, "parameters") ? TextValue.OfNumber(ValueKind.Parameters, start, at, "parameters", number * scale) : null;
        SkipAny(text, ref at, "여");
        var counted = SkipAny(text, ref at, "개");
        var unit = at;
        Skip(text, ref at, "의");
        Spaces(text, ref at);
        if (Skip(text, ref at, "매개변수") || Skip(text, ref at, "파라미터")) return TextValue.OfNumber(ValueKind.Parameters, start, at, "parameters", number);
        return counted && number >= 1e6m && (EndsWithWord(text, start, "매개변수") || EndsWithWord(text, start, "매개변수가") || EndsWithWord(text, start, "파라미터") || EndsWithWord(text, start, "파라미터가"))
            ? TextValue.OfNumber(ValueKind.Parameters, start, unit, "parameters", number) : null;
    }

    // 57 votes to 6; 42 votes to 2, with one member voting present; passed … 21-19; 523:46:49.
    private static TextValue? EnglishVotes(string text, int start)
    {
        var at = start;
        if (!Integer(text, ref at, 1, 4, out var first)) return null;
        if (Skip(text, ref at, " votes to ") || Skip(text, ref at, " to "))
        {
            var words = text.AsSpan(start, at - start).IndexOf("votes") >= 0;
            if (!Integer(text, ref at, 1, 4, out var against) || (!words && !EndsWithWord(text, start, "by") && !EndsWithWord(text, start, "voted"))) return null;
            return Votes(start, at, first, against, Present(text, ref at));
        }

        if (at >= text.Length || text[at] is not ('-' or '–' or ':')) return null;
        var separator = text[at++];
        if (!Integer(text, ref at, 1, 4, out var second)) return null;
        int? third = null;
        if (at < text.Length && text[at] == separator)
        {
            at++;
            if (!Integer(text, ref at, 1, 4, out var abstained)) return null;
            third = abstained;
        }

        if (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-')) return null;
        var context = text.AsSpan(Math.Max(0, start - 60), start - Math.Max(0, start - 60));
        var spoken = context.Contains("passed", StringComparison.Ordinal) || context.Contains("voted", StringComparison.Ordinal) || context.Contains("표결", StringComparison.Ordinal) ||
            context.Contains("찬성", StringComparison.Ordinal) || context.Contains("approved", StringComparison.Ordinal);
        return spoken ? Votes(start, at, first, second, third) : null;
    }

    private static int? Present(string text, ref int at)
    {
        var p = at;
        if (!Skip(text, ref p, ", with ")) return null;
        var one = Skip(text, ref p, "one");
        if (!one && !Integer(text, ref p, 1, 3, out var count)) return null;
        else if (one) count = 1;
        else count = int.Parse(text.AsSpan(at + 7, p - at - 7), System.Globalization.CultureInfo.InvariantCulture);
        var rest = text.AsSpan(p, Math.Min(24, text.Length - p));
        if (!rest.Contains("present", StringComparison.Ordinal) && !rest.Contains("abst", StringComparison.Ordinal)) return null;
        at = p;
        return count;
    }

    private static TextValue Votes(int start, int end, int votesFor, int against, int? abstained)
    {
        var properties = new Dictionary<string, PropertyValue> { ["votesFor"] = PropertyValue.Of(votesFor), ["votesAgainst"] = PropertyValue.Of(against) };
        if (abstained is { } a) properties["abstained"] = PropertyValue.Of(a);
        return new TextValue(ValueKind.Votes, start, end, PropertyValue.Of(votesFor), properties);
    }

    private static bool Ballots(string text, ref int at, out decimal votes)
    {
        var p = at;
        Spaces(text, ref p);
        if (!Decimal(text, ref p, out votes)) return false;
        Skip(text, ref p, "표");
        at = p;
        return true;
    }
}
