using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Values;

/// <summary>What dates without a year, and words such as last month, are resolved from. One is used for one document, in reading order.</summary>
public sealed class DateContext
{
    /// <summary>Makes the context of a document that was published then, or null where that is not known.</summary>
    public DateContext(PartialDate? published) => Published = published;

    /// <summary>When the document was published.</summary>
    public PartialDate? Published { get; }

    /// <summary>The last date with a year that was read.</summary>
    public PartialDate? Last { get; private set; }

    /// <summary>The date that "this year" and "last month" are counted from: that of publication, else the last one read.</summary>
    public PartialDate? Anchor => Published ?? Last;

    /// <summary>Takes note of a date with a year.</summary>
    public void Read(PartialDate date) => Last = date;

    /// <summary>The year of a month that is named alone: that of the last date read, else that of the anchor.</summary>
    internal int? YearOfMonth => (Last ?? Published)?.Year;

    /// <summary>The year of the latest such month (and day, or 0) that is not after the anchor, for texts that look back from their own date.</summary>
    internal int? YearLookingBack(int month, int day)
    {
        if (Anchor is not { } anchor) return null;
        var year = anchor.Year;
        var later = anchor.Month > 0 && (month > anchor.Month || (month == anchor.Month && day > 0 && anchor.Day > 0 && day > anchor.Day));
        return later ? year - 1 : year;
    }
}
