using System.Collections.Frozen;
using GraphApi.Graph.Model;
using static GraphApi.Extraction.Values.Scanner;

namespace GraphApi.Extraction.Values;

/// <summary>Reads English dates: 8 February 2024, February 8, 2024, May 2024, in July, last August, on Tuesday, today.</summary>
internal static class EnglishDates
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>
    {
        ["January"] = 1,
        ["February"] = 2,
        ["March"] = 3,
        ["April"] = 4,
        ["May"] = 5,
        ["June"] = 6,
        ["July"] = 7,
        ["August"] = 8,
        ["September"] = 9,
        ["October"] = 10,
        ["November"] = 11,
        ["December"] = 12,
        ["Jan"] = 1,
        ["Feb"] = 2,
        ["Mar"] = 3,
        ["Apr"] = 4,
        ["Jun"] = 6,
        ["Jul"] = 7,
        ["Aug"] = 8,
        ["Sep"] = 9,
        ["Sept"] = 9,
        ["Oct"] = 10,
        ["Nov"] = 11,
        ["Dec"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays =
        Enum.GetValues<DayOfWeek>().ToFrozenDictionary(d => d.ToString(), StringComparer.Ordinal);

    /// <summary>8 February 2024, 8 February.</summary>
    public static TextValue? DayFirst(string text, int start, DateContext context)
    {
        var at = start;
        if (!Integer(text, ref at, 1, 2, out var day) || day is < 1 or > 31 || !Skip(text, ref at, " ")) return null;
        var month = Month(text, ref at);
        if (month == 0) return null;
        var end = at;
        Spaces(text, ref at);
        if (!Integer(text, ref at, 4, 4, out var year)) (at, year) = (end, context.YearLookingBack(month, day) ?? 0);
        return PartialDate.IsValid(year, month, day) ? DateFinder.Done(context, start, at, new PartialDate(year, month, day)) : null;
    }

    /// <summary>A date that begins with a word at <paramref name="start"/>: February 8, 2024; May 2024; July; Tuesday; today.</summary>
    public static TextValue? WordFirst(string text, int start, DateContext context)
    {
        var at = start;
        var month = Month(text, ref at);
        if (month > 0) return MonthFirst(text, start, at, month, context);
        var end = Word(text, start);
        var word = text.AsSpan(start, end - start);
        if (word is "today" or "yesterday") return context.Published is { Day: > 0 } now ? Relative(context, start, end, now, word is "today" ? 0 : -1) : null;
        if (!Weekdays.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var weekday) || context.Published is not { Day: > 0 } published) return null;
        var back = ((int)published.Start.DayOfWeek - (int)weekday + 7) % 7;
        return Relative(context, start, end, published, -back);
    }

    private static TextValue? MonthFirst(string text, int start, int at, int month, DateContext context)
    {
        var end = at;
        SkipAny(text, ref at, ".");
        if (!Skip(text, ref at, " ")) return Alone(text, start, end, month, context);
        var afterSpace = at;
        if (Integer(text, ref at, 4, 4, out var year)) return PartialDate.IsValid(year, month, 0) ? DateFinder.Done(context, start, at, new PartialDate(year, month)) : null;
        at = afterSpace;
        if (Skip(text, ref at, "of ") && Integer(text, ref at, 4, 4, out year)) return DateFinder.Done(context, start, at, new PartialDate(year, month));
        at = afterSpace;
        if (!Integer(text, ref at, 1, 2, out var day)) return Alone(text, start, end, month, context);
        end = at;
        SkipAny(text, ref at, ",");
        Spaces(text, ref at);
        if (!Integer(text, ref at, 4, 4, out year)) (at, year) = (end, context.YearLookingBack(month, day) ?? 0);
        return PartialDate.IsValid(year, month, day) ? DateFinder.Done(context, start, at, new PartialDate(year, month, day)) : null;
    }

    // A month alone is a date after a preposition or "last"; as a mere word ("may", "March") it is not.
    private static TextValue? Alone(string text, int start, int end, int month, DateContext context)
    {
        if (!(EndsWithWord(text, start, "in") || EndsWithWord(text, start, "In") || EndsWithWord(text, start, "ast") || EndsWithWord(text, start, "since") ||
              EndsWithWord(text, start, "of") || EndsWithWord(text, start, "early") || EndsWithWord(text, start, "late") || EndsWithWord(text, start, "until"))) return null;
        return context.YearLookingBack(month, 0) is { } year ? DateFinder.Done(context, start, end, new PartialDate(year, month)) : null;
    }

    private static TextValue Relative(DateContext context, int start, int end, PartialDate from, int days)
    {
        var day = from.Start.AddDays(days);
        return DateFinder.Done(context, start, end, new PartialDate(day.Year, day.Month, day.Day));
    }

    private static int Month(string text, ref int at)
    {
        var end = Word(text, at);
        if (!Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, end - at), out var month)) return 0;
        at = end;
        return month;
    }

    private static int Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return end;
    }
}
