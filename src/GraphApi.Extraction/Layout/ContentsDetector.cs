namespace GraphApi.Extraction.Layout;

/// <summary>Turns contents pages and running heads into noise.</summary>
internal static class ContentsDetector
{
    // How far behind an entry the next one may stand, in lines that are not blank, for a contents page to go on.
    private const int Reach = 4;

    /// <summary>Marks the lines of contents pages and the repeated heads of pages.</summary>
    public static void Run(IReadOnlyList<LayoutLine> lines, DocumentShape shape)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind == LineKind.Blank || line.Explicit) continue;
            if (LinePatterns.IsContentsTitle(line.Content)) i = Contents(lines, i);
            else if (IsRunningHead(lines, shape, i) || LinePatterns.HasLeaders(line.Content) && EndsWithNumber(line)) line.Kind = LineKind.Noise;
        }

        PageColumns(lines);
    }

    private static int Contents(IReadOnlyList<LayoutLine> lines, int start)
    {
        lines[start].Kind = LineKind.Noise;
        var last = start;
        var misses = 0;
        for (var i = start + 1; i < lines.Count && misses < Reach; i++)
        {
            if (lines[i].Kind == LineKind.Blank) continue;
            if (IsEntry(lines[i]))
            {
                last = i;
                misses = 0;
            }
            else
            {
                misses = lines[i].Content.Length > 100 ? Reach : misses + 1;
            }
        }

        for (var i = start; i <= last; i++)
        {
            if (lines[i].Kind != LineKind.Blank) lines[i].Kind = LineKind.Noise;
        }

        return last;
    }

    private static bool IsEntry(LayoutLine line) =>
        line.Content.Length <= 160 && (LinePatterns.HasLeaders(line.Content) || EndsWithNumber(line) && line.Content.IndexOf(',') is var comma && (comma < 0 || line.Content[^1] != '.'));

    private static bool EndsWithNumber(LayoutLine line)
    {
        var content = line.Content;
        var i = content.Length;
        while (i > 0 && (char.IsAsciiDigit(content[i - 1]) || content[i - 1] is ' ' or '\t')) i--;
        return i < content.Length && char.IsAsciiDigit(content[^1]) && content.Length - i <= 14 && (i == 0 || content[i] is ' ' or '\t' || content[i - 1] is '·' or '.' or '…');
    }

    // A row that comes again and again without rows below it stands at the head of pages.
    private static bool IsRunningHead(IReadOnlyList<LayoutLine> lines, DocumentShape shape, int i)
    {
        var line = lines[i];
        if (line.Kind != LineKind.TableRow || shape.Occurrences(line) < 3) return false;
        for (var j = i + 1; j < lines.Count; j++)
        {
            if (lines[j].Kind is LineKind.Blank) return true;
            if (lines[j].Kind != LineKind.Noise) return lines[j].Kind != LineKind.TableRow;
        }

        return true;
    }

    // Four rows or more of a title and a page number that never falls: a contents page without a title, or its second page.
    private static void PageColumns(IReadOnlyList<LayoutLine> lines)
    {
        int start = -1, count = 0, page = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].Kind is LineKind.Blank or LineKind.Noise) continue;
            if (i < lines.Count && Page(lines[i]) is var number and > 0 && (count == 0 || number >= page))
            {
                if (count++ == 0) start = i;
                page = number;
                continue;
            }

            for (var j = start; count >= 4 && j < i; j++)
            {
                if (lines[j].Kind != LineKind.Blank) lines[j].Kind = LineKind.Noise;
            }

            count = 0;
        }
    }

    // Contents set in columns: the last cell holds a title and, behind a space, its page.
    private static int LastCellPage(ReadOnlySpan<char> content)
    {
        var cell = content[(content.LastIndexOf('\t') + 1)..];
        var space = cell.LastIndexOf(' ');
        if (space < 4 || cell.Length - space > 4 || char.IsAsciiDigit(cell[space - 1])) return 0;
        return int.TryParse(cell[(space + 1)..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? page : 0;
    }

    private static int Page(LayoutLine line)
    {
        if (line.Kind != LineKind.TableRow) return 0;
        var content = line.Content;
        var tab = content.IndexOf('\t');
        if (tab < 0 || content[(tab + 1)..].IndexOf('\t') >= 0) return LastCellPage(content);
        if (tab < 2 || char.IsAsciiDigit(content[0]) && content[..tab].IndexOf(' ') < 0) return 0;
        return int.TryParse(content[(tab + 1)..].Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) && page < 2000 ? page : 0;
    }
}
