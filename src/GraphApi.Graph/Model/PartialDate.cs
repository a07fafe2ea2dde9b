using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphApi.Graph.Model;

/// <summary>A date as precise as its source gives it: an ISO 8601 calendar date of reduced precision (2024, 2024-02, 2024-02-08). It stands for an interval.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>Makes a date; <paramref name="month"/> and <paramref name="day"/> are 0 where unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the proleptic Gregorian calendar, years 1 to 9999.</exception>
    public PartialDate(int year, int month = 0, int day = 0)
    {
        if (!IsValid(year, month, day)) throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}.");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or 0 where unknown.</summary>
    public int Month { get; }

    /// <summary>The day of the month, or 0 where unknown.</summary>
    public int Day { get; }

    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision => Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day of the interval.</summary>
    public DateOnly Start => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day of the interval, inclusive.</summary>
    public DateOnly End => Precision switch
    {
        DatePrecision.Day => Start,
        DatePrecision.Month => new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)),
        _ => new DateOnly(Year, 12, 31),
    };

    /// <summary>Whether such a date exists.</summary>
    public static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0 && (month > 0 || day == 0) &&
        (day == 0 || day <= DateTime.DaysInMonth(year, month));

    /// <summary>Reads 2024, 2024-02 or 2024-02-08.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10)) return false;
        int month = 0, day = 0;
        if (!Digits(text, 0, 4, out var year)) return false;
        if (text.Length >= 7 && (text[4] != '-' || !Digits(text, 5, 2, out month) || month == 0)) return false;
        if (text.Length == 10 && (text[7] != '-' || !Digits(text, 8, 2, out day) || day == 0)) return false;
        if (!IsValid(year, month, day)) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Earlier starts first; of two that start together the more precise one first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : other.Precision.CompareTo(Precision);
    }

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date in ISO 8601.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static bool Digits(string text, int start, int count, out int value)
    {
        value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
            value = value * 10 + (text[i] - '0');
        }

        return true;
    }
}
