using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Layout;

/// <summary>Finds when a document was published: the date of its issue in the first lines, else the latest month that its sources name often.</summary>
internal static class PublicationDate
{
    private const int FirstBlocks = 14;
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The date, or null where nothing tells it.</summary>
    public static PartialDate? Find(IReadOnlyList<Block> blocks)
    {
        var seen = 0;
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Table or BlockKind.Noise) continue;
            if (seen++ >= FirstBlocks) break;
            if (Issue(block, seen) is { } date) return date;
        }

        return FromSources(blocks);
    }

    // A short line with a date in it, or the dateline that opens a release: ARMONK, N.Y., October 2, 2025 – ….
    private static PartialDate? Issue(Block block, int position)
    {
        var text = block.Text.Value;
        var head = text.Length <= 60 && block.Kind is BlockKind.Heading or BlockKind.Paragraph or BlockKind.KeyValue ? text : position <= 4 ? text[..Math.Min(text.Length, 48)] : "";
        if (head.Length == 0) return null;
        for (var i = 0; i < head.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(head[i - 1])) continue;
            if (Numeric(head, i) is { } numeric) return numeric;
            if (Named(head, i) is { } named) return named;
        }

        return null;
    }

    // 2024년 3월호, 2024. 3., 2024.03, 2024-03-05. A year alone is part of a title rather than a date.
    private static PartialDate? Numeric(string text, int i)
    {
        if (!Number(text, ref i, 4, out var year) || year < EarliestYear || year > LatestYear || !Separator(text, ref i, '년')) return null;
        if (!Number(text, ref i, 2, out var month) || month is 0 or > 12) return null;
        var end = i;
        var day = 0;
        if (Separator(text, ref i, '월') && Number(text, ref i, 2, out var number) && PartialDate.IsValid(year, month, number)) day = number;
        else if (end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] != '월') return null;
        return new PartialDate(year, month, day);
    }

    // 30 January 2026, October 2, 2025, February 2026.
    private static PartialDate? Named(string text, int i)
    {
        var day = 0;
        if (Number(text, ref i, 2, out var number) && i < text.Length && text[i] == ' ')
        {
            day = number;
            i++;
        }

        var month = Array.FindIndex(Months, name => string.CompareOrdinal(text, i, name, 0, name.Length) == 0) + 1;
        if (month == 0) return null;
        i += Months[month - 1].Length;
        while (i < text.Length && text[i] is ' ' or '.') i++;
        var at = i;
        if (day == 0 && Number(text, ref i, 2, out number) && i < text.Length && text[i] is ',' or ' ') day = number;
        else i = at;
        while (i < text.Length && text[i] is ' ' or ',') i++;
        return Number(text, ref i, 4, out var year) && year is >= EarliestYear and <= LatestYear && PartialDate.IsValid(year, month, day) ? new PartialDate(year, month, day) : null;
    }

    // The month after which the sources' dates become rare: what they name is older than the document, by weeks.
    private static PartialDate? FromSources(IReadOnlyList<Block> blocks)
    {
        var months = new SortedDictionary<int, int>();
        var total = 0;
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Source or BlockKind.Footnote)) continue;
            var text = block.Text.Value;
            for (var i = 0; i < text.Length; i++)
            {
                if (i > 0 && char.IsAsciiDigit(text[i - 1]) || Numeric(text, i) is not { } date) continue;
                var key = date.Year * 12 + date.Month - 1;
                months[key] = months.GetValueOrDefault(key) + 1;
                total++;
                i += 5;
            }
        }

        if (total < 3) return null;
        var newer = 0;
        foreach (var (key, count) in months.Reverse())
        {
            newer += count;
            if (newer * 20 >= total && newer >= 2) return new PartialDate(key / 12, key % 12 + 1);
        }

        return null;
    }

    private static bool Number(string text, ref int i, int digits, out int value)
    {
        value = 0;
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < digits) value = value * 10 + (text[i++] - '0');
        var good = i > start && (digits != 4 || i - start == 4) && !(i < text.Length && char.IsAsciiDigit(text[i]));
        if (!good) i = start;
        return good;
    }

    private static bool Separator(string text, ref int i, char word)
    {
        if (i >= text.Length || !(text[i] == word || text[i] is '.' or '-' or '/')) return false;
        i++;
        while (i < text.Length && text[i] == ' ') i++;
        return true;
    }
}
