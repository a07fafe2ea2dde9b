namespace GraphApi.Extraction.Layout;

/// <summary>A row of a table whose cells are parted by bars, as in Markdown.</summary>
internal static class BarRow
{
    /// <summary>The row with tabs in the place of bars; noise where it is the rule below a header.</summary>
    public static LayoutLine Line(string text, int number)
    {
        int start = 0, end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start < end && text[start] == '|') start++;
        if (end > start && text[end - 1] == '|' && text[Math.Max(start, end - 2)] != '\\') end--;
        var cells = text[start..end].ToCharArray();
        var rule = true;
        for (var i = 0; i < cells.Length; i++)
        {
            rule &= cells[i] is '-' or ':' or '|' or ' ' or '=' or '+';
            if (cells[i] == '|' && (i == 0 || cells[i - 1] != '\\')) cells[i] = '\t';
            else if (cells[i] == '\t') cells[i] = ' ';
        }

        var lines = new int[cells.Length];
        var columns = new int[cells.Length];
        Array.Fill(lines, number);
        for (var i = 0; i < columns.Length; i++) columns[i] = start + i;
        var line = new LayoutLine(new string(cells), lines, columns) { Explicit = true };
        line.Kind = rule ? LineKind.Noise : LineKind.TableRow;
        return line;
    }
}
