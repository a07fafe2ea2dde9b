using GraphApi.Graph.Model;
using static GraphApi.Extraction.Values.Scanner;

namespace GraphApi.Extraction.Values;

/// <summary>Reads Korean dates that are told from another one: 올해 4월, 지난해 3월, 동년 6월, 지난달 5일, 이달.</summary>
internal static class RelativeDates
{
    private static readonly (string Word, int Years)[] YearWords =
        [("올해", 0), ("금년", 0), ("올 ", 0), ("지난해", -1), ("작년", -1), ("전년", -1), ("내년", 1), ("재작년", -2)];

    private static readonly (string Word, int Months)[] MonthWords = [("지난달", -1), ("지난 달", -1), ("이달", 0), ("이번 달", 0), ("다음 달", 1), ("다음달", 1)];

    private const int LookAhead = 80;

    private static readonly string[] ToCome = ["예정", "계획", "전망", "목표", "까지", "방침", "앞두"];

    private static readonly string[] SameYear = ["동년", "같은 해", "같은해", "이듬해"];

    /// <summary>Reads a relative date at <paramref name="start"/>, where a word begins.</summary>
    public static TextValue? Find(string text, int start, DateContext context)
    {
        foreach (var (word, years) in YearWords)
        {
            var at = start;
            if (Skip(text, ref at, word)) return context.Anchor is { } anchor ? InYear(text, start, at, anchor.Year + years, context, word != "올 ") : null;
        }

        foreach (var word in SameYear)
        {
            var at = start;
            if (Skip(text, ref at, word)) return context.Last is { } last ? InYear(text, start, at, last.Year + (word == "이듬해" ? 1 : 0), context, true) : null;
        }

        foreach (var (word, months) in MonthWords)
        {
            var at = start;
            if (!Skip(text, ref at, word) || context.Anchor is not { Month: > 0 } anchor) continue;
            var month = anchor.Start.AddMonths(months);
            var end = at;
            Spaces(text, ref at);
            var day = Integer(text, ref at, 1, 2, out var d) && Skip(text, ref at, "일") && PartialDate.IsValid(month.Year, month.Month, d) ? d : 0;
            return DateFinder.Done(context, start, day > 0 ? at : end, new PartialDate(month.Year, month.Month, day));
        }

        return null;
    }

    private static TextValue? InYear(string text, int start, int at, int year, DateContext context, bool yearAlone)
    {
        var end = at;
        Spaces(text, ref at);
        if (!Integer(text, ref at, 1, 2, out var month) || !Skip(text, ref at, "월") || month is < 1 or > 12)
        {
            if (!yearAlone || (end < text.Length && IsHangul(text[end]) && text[end] is not ('에' or '의' or '는' or '초' or '말'))) return null;
            return DateFinder.Done(context, start, end, new PartialDate(year));
        }

        end = at;
        if (IsQuotedYear(text, at, year, month, context)) year = context.Last!.Value.Year;
        Spaces(text, ref at);
        var day = Integer(text, ref at, 1, 2, out var d) && Skip(text, ref at, "일") && PartialDate.IsValid(year, month, d) ? d : 0;
        return DateFinder.Done(context, start, day > 0 ? at : end, new PartialDate(year, month, day));
    }

    // A document that retells older news keeps their "this year": a month after its own date that is not said to be to come is one of the year told last.
    private static bool IsQuotedYear(string text, int at, int year, int month, DateContext context)
    {
        if (context.Published is not { Month: > 0 } published || year != published.Year || month <= published.Month || context.Last is not { } last || last.Year >= year) return false;
        var stop = text.IndexOf('.', at);
        var rest = text.AsSpan(at, Math.Min(stop < 0 ? text.Length : stop, at + LookAhead > text.Length ? text.Length : at + LookAhead) - at);
        foreach (var word in ToCome)
        {
            if (rest.Contains(word, StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
