using GraphApi.Graph.Model;
using static GraphApi.Extraction.Values.Scanner;

namespace GraphApi.Extraction.Values;

/// <summary>Reads dates that begin with a figure: 2024년 2월 8일, 22년 11월, 2024.02.08., 2024-02, '24.5, 2월 8일, 8 February 2024.</summary>
internal static class DateFinder
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>Reads a date at <paramref name="start"/>, where a figure or an apostrophe stands.</summary>
    public static TextValue? Find(string text, int start, DateContext context)
    {
        var at = start;
        var apostrophe = SkipAny(text, ref at, "'‘’`");
        if (at >= text.Length || !char.IsAsciiDigit(text[at])) return null;
        return apostrophe ? ShortYear(text, start, at, context) : FullYear(text, start, context) ?? YearOfTwoDigits(text, start, context)
            ?? MonthAndDay(text, start, context) ?? EnglishDates.DayFirst(text, start, context);
    }

    private static TextValue? FullYear(string text, int start, DateContext context)
    {
        var at = start;
        if (!Integer(text, ref at, 4, 4, out var year) || year is < FirstYear or > LastYear) return null;
        var end = at;
        Spaces(text, ref at);
        if (Skip(text, ref at, "년")) return AfterYear(text, start, at, year, context);
        at = end;
        if (at < text.Length && text[at] is '.' or '-' or '/' && Numeric(text, start, at, year, context) is { } numeric) return numeric;
        if (Inside(text, start, end) || Follows(text, start)) return Done(context, start, end, new PartialDate(year));
        return null;
    }

    // 2024.02.08. and 2024-02: the same separator throughout; a full stop after the last part belongs to it.
    private static TextValue? Numeric(string text, int start, int at, int year, DateContext context)
    {
        var separator = text[at];
        var p = at + 1;
        if (separator == '.') Spaces(text, ref p);
        if (!Integer(text, ref p, 1, 2, out var month) || month is < 1 or > 12) return null;
        var end = p;
        var day = 0;
        if (p < text.Length && text[p] == separator)
        {
            p++;
            if (separator == '.') Spaces(text, ref p);
            if (Integer(text, ref p, 1, 2, out var d) && PartialDate.IsValid(year, month, d) && (p >= text.Length || !char.IsAsciiDigit(text[p]))) (day, end) = (d, p);
        }

        if (separator == '/' && day == 0) return null;
        if (end < text.Length && char.IsAsciiDigit(text[end])) return null;
        if (separator == '.') SkipAny(text, ref end, ".");
        return Done(context, start, end, new PartialDate(year, month, day));
    }

    private static TextValue? AfterYear(string text, int start, int at, int year, DateContext context)
    {
        var end = at;
        var (month, day) = (0, 0);
        Spaces(text, ref at);
        if (Integer(text, ref at, 1, 2, out var m) && Skip(text, ref at, "월") && m is >= 1 and <= 12)
        {
            (month, end) = (m, at);
            Spaces(text, ref at);
            if (Integer(text, ref at, 1, 2, out var d) && Skip(text, ref at, "일") && PartialDate.IsValid(year, month, d)) (day, end) = (d, at);
        }
        else if (end < text.Length && text[end] is '간' or '차' or '생')
        {
            return null;
        }

        return Done(context, start, end, new PartialDate(year, month, day));
    }

    // '24.5, '21.11., '20년 9월, ('19): two figures after an apostrophe.
    private static TextValue? ShortYear(string text, int start, int at, DateContext context)
    {
        if (!Integer(text, ref at, 2, 2, out var yy)) return null;
        var year = yy < 70 ? 2000 + yy : 1900 + yy;
        var end = at;
        if (Skip(text, ref at, "년")) return AfterYear(text, start, at, year, context);
        if (at < text.Length && text[at] == '.')
        {
            var p = at + 1;
            Spaces(text, ref p);
            if (Integer(text, ref p, 1, 2, out var month) && month is >= 1 and <= 12)
            {
                var day = 0;
                end = p;
                if (Skip(text, ref p, "월")) return Done(context, start, p, new PartialDate(year, month));
                if (p + 1 < text.Length && text[p] == '.')
                {
                    var q = p + 1;
                    if (Integer(text, ref q, 1, 2, out var d) && PartialDate.IsValid(year, month, d)) (day, end) = (d, q);
                }

                SkipAny(text, ref end, ".");
                return Done(context, start, end, new PartialDate(year, month, day));
            }
        }

        var tilde = end;
        if (SkipAny(text, ref tilde, "~∼-") && SkipAny(text, ref tilde, "'‘’`") && Integer(text, ref tilde, 2, 2, out var to) && 2000 + to > year)
            return TextValue.OfPeriod(start, tilde, new PartialDate(year), new PartialDate(2000 + to));
        return end == text.Length || text[end] is ')' or ',' or ' ' or '~' ? Done(context, start, end, new PartialDate(year)) : null;
    }

    // 22년 11월 and, in brackets, (23.7.18).
    private static TextValue? YearOfTwoDigits(string text, int start, DateContext context)
    {
        var at = start;
        if (!Integer(text, ref at, 2, 2, out var yy) || yy is < 10 or > 40) return null;
        if (Skip(text, ref at, "년"))
        {
            Spaces(text, ref at);
            return Integer(text, ref at, 1, 2, out var m) && m is >= 1 and <= 12 && Skip(text, ref at, "월")
                ? AfterYear(text, start, text.IndexOf('년', start) + 1, 2000 + yy, context) : null;
        }

        if (start == 0 || text[start - 1] != '(' || !Skip(text, ref at, ".") || !Integer(text, ref at, 1, 2, out var month) || month is < 1 or > 12) return null;
        var day = 0;
        var p = at;
        if (Skip(text, ref p, ".") && Integer(text, ref p, 1, 2, out var d) && PartialDate.IsValid(2000 + yy, month, d)) (day, at) = (d, p);
        SkipAny(text, ref at, ".");
        return at < text.Length && text[at] is ')' or ',' && day > 0 ? Done(context, start, at, new PartialDate(2000 + yy, month, day)) : null;
    }

    // 2월 8일 and 5월 without a year.
    private static TextValue? MonthAndDay(string text, int start, DateContext context)
    {
        var at = start;
        if (!Integer(text, ref at, 1, 2, out var month) || month is < 1 or > 12 || !Skip(text, ref at, "월")) return null;
        var (day, end) = (0, at);
        Spaces(text, ref at);
        if (Integer(text, ref at, 1, 2, out var d) && SkipAny(text, ref at, "일~") && d is >= 1 and <= 31) (day, end) = (d, at);
        if (day == 0 && end < text.Length && text[end] is '간' or '부') return null;
        var named = EndsWithWord(text, start, "지난") ? context.YearLookingBack(month, day) : context.YearOfMonth;
        return named is { } year && PartialDate.IsValid(year, month, day)
            ? Done(context, start, end, new PartialDate(year, month, day)) : null;
    }

    internal static TextValue Done(DateContext context, int start, int end, PartialDate date)
    {
        context.Read(date);
        return TextValue.OfDate(start, end, date);
    }

    // A bare year counts in brackets: (2019).
    private static bool Inside(string text, int start, int end) =>
        (start > 0 && text[start - 1] == '(' && end < text.Length && text[end] is ')' or ',' or '-' or '~') || (start == 0 && end == text.Length);

    // A bare year counts after such words: in 2019.
    private static bool Follows(string text, int start) =>
        EndsWithWord(text, start, " in") || EndsWithWord(text, start, " since") || EndsWithWord(text, start, " of") || EndsWithWord(text, start, "In") ||
        EndsWithWord(text, start, " until") || EndsWithWord(text, start, ",");
}
