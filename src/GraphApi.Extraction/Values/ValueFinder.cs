using static GraphApi.Extraction.Values.Scanner;

namespace GraphApi.Extraction.Values;

/// <summary>Finds dates, sums of money, shares, votes, scores and model sizes in a text, in one pass. It keeps no state: what dates need to know comes with the call.</summary>
public static class ValueFinder
{
    /// <summary>Finds the values of <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/>, in order, none overlapping another.
    /// A sum in brackets right after another (a conversion) is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop, exclusive.</param>
    /// <param name="context">What dates without a year are resolved from; the dates found are noted in it.</param>
    public static IReadOnlyList<TextValue> Find(string text, int start, int end, DateContext context)
    {
        List<TextValue>? values = null;
        for (var at = start; at < end;)
        {
            var value = At(text, start, at, context);
            if (value is null || value.End > end) { at = Next(text, at); continue; }
            if (!IsConversion(text, values, value)) (values ??= []).Add(value);
            at = value.End;
        }

        return values ?? (IReadOnlyList<TextValue>)[];
    }

    private static TextValue? At(string text, int start, int at, DateContext context)
    {
        var c = text[at];
        var wordStart = at == start || !char.IsLetterOrDigit(text[at - 1]);
        if (char.IsAsciiDigit(c))
        {
            if (at > start && (char.IsAsciiDigit(text[at - 1]) || char.IsAsciiLetter(text[at - 1]) || (text[at - 1] is '.' or '-' && at - 1 > start && char.IsAsciiLetterOrDigit(text[at - 2])))) return null;
            return DateFinder.Find(text, at, context) ?? MoneyFinder.WithUnit(text, at) ?? CountFinder.Find(text, at);
        }

        if (c is '\'' or '‘' or '’' or '`') return at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? DateFinder.Find(text, at, context) : null;
        if (c is '$' or '€' or '£' or '₩' or '¥' or '\\') return MoneyFinder.WithSign(text, at);
        if (!wordStart) return null;
        if (IsHangul(c)) return c == '찬' ? CountFinder.KoreanVotes(text, at) : "올금지작전내재동같이다".Contains(c, StringComparison.Ordinal) ? RelativeDates.Find(text, at, context) : null;
        if (char.IsAsciiLetterUpper(c)) return (c is 'U' or 'C' or 'A' or 'H' or 'S' or 'N' ? MoneyFinder.WithSign(text, at) : null) ?? EnglishDates.WordFirst(text, at, context);
        return c is 't' or 'y' ? EnglishDates.WordFirst(text, at, context) : null;
    }

    // A word is entered at its beginning only; figures inside it are looked at one by one.
    private static int Next(string text, int at)
    {
        if (!char.IsAsciiLetter(text[at])) return at + 1;
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        return at;
    }

    private static bool IsConversion(string text, List<TextValue>? values, TextValue value)
    {
        if (value.Kind != ValueKind.Money || values is not { Count: > 0 } || values[^1] is not { Kind: ValueKind.Money } before) return false;
        var open = text.IndexOf('(', before.End, Math.Min(value.Start - before.End, text.Length - before.End));
        return open >= 0 && open - before.End <= 2 && value.Start - open <= 6;
    }
}
