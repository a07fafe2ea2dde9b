namespace GraphApi.Extraction.Layout;

/// <summary>Takes the lines of Markdown: headings, rows of tables, quotes and code blocks by its rules; the rest as plain text.</summary>
internal static class MarkdownLines
{
    /// <summary>The lines.</summary>
    public static List<LayoutLine> Of(IReadOnlyList<string> source)
    {
        var lines = new List<LayoutLine>(source.Count);
        var code = CodeFences.Of(source);
        for (var i = 0; i < source.Count; i++)
        {
            var text = source[i];
            var content = text.AsSpan().Trim();
            var line = new LayoutLine(text, i + 1);
            lines.Add(line);
            if (code[i])
            {
                (line.Kind, line.Explicit) = (LineKind.Noise, true);
            }
            else if (content.Length == 0)
            {
                continue;
            }
            else if (content[0] == '|' || content.Contains('|') && IsRule(source, i))
            {
                lines[^1] = BarRow.Line(text, i + 1);
            }
            else if (i > 0 && IsUnderline(content) && lines[i - 1] is { Kind: LineKind.Text, Explicit: false } above && above.Content.Length < 200)
            {
                (above.Kind, above.Explicit, above.Style, above.Rank) = (LineKind.Heading, true, content[0] == '=' ? "#1" : "#2", content[0] == '=' ? 1 : 2);
                (line.Kind, line.Explicit) = (LineKind.Noise, true);
            }
            else
            {
                Quote(line);
            }
        }

        return lines;
    }

    private static void Quote(LayoutLine line)
    {
        var i = line.Start;
        while (i < line.End && line.Text[i] is '>' or ' ') i++;
        if (i > line.Start && line.Content[0] == '>') line.Trim(i, line.Text.Length);
    }

    private static bool IsUnderline(ReadOnlySpan<char> text) => text.Length >= 3 && text.IndexOfAnyExcept(text[0]) < 0 && text[0] is '=' or '-';

    // Whether this row or a neighbour makes it a table: the rule of dashes below the header.
    private static bool IsRule(IReadOnlyList<string> source, int i)
    {
        for (var j = Math.Max(0, i - 1); j <= Math.Min(source.Count - 1, i + 1); j++)
        {
            if (source[j].Contains('|', StringComparison.Ordinal) && (source[j].AsSpan().IndexOfAnyExcept("|-: \t") < 0 || j != i)) return true;
        }

        return false;
    }
}
