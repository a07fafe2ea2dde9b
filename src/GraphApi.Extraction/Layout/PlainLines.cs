namespace GraphApi.Extraction.Layout;

/// <summary>Takes the lines of plain text as they are; rows whose cells are parted by bars get tabs instead.</summary>
internal static class PlainLines
{
    /// <summary>The lines.</summary>
    public static List<LayoutLine> Of(IReadOnlyList<string> source)
    {
        var lines = new List<LayoutLine>(source.Count);
        var code = CodeFences.Of(source);
        var before = 0;
        for (var i = 0; i < source.Count; i++)
        {
            var bars = Bars(source[i]);
            var table = bars > 0 && (bars == before || i + 1 < source.Count && Bars(source[i + 1]) == bars) && (bars > 1 || source[i].Contains(" | ", StringComparison.Ordinal));
            table |= bars >= 3 && source[i].AsSpan().Trim() is ['|', .., '|'];
            var line = table && !code[i] ? BarRow.Line(source[i], i + 1) : new LayoutLine(source[i], i + 1);
            if (code[i] && line.Kind != LineKind.Blank) (line.Kind, line.Explicit) = (LineKind.Noise, true);
            lines.Add(line);
            before = bars;
        }

        FieldRows.Run(lines);
        return lines;
    }

    private static int Bars(string line) => line.Length > 4000 ? 0 : line.AsSpan().Count('|');
}
