namespace GraphApi.Extraction.Layout;

/// <summary>
/// Restores rows whose cells a text extraction parted by spaces alone: a line of field names (기간 장소 홈페이지) above a line with a date, a place and an address.
/// </summary>
internal static class FieldRows
{
    private static readonly string[] Fields = ["기간", "장소", "홈페이지", "일시", "일정", "주최", "주관", "개최지", "문의", "대상", "Date", "Dates", "Venue", "Place", "Location", "Website"];

    /// <summary>Turns such pairs of lines into rows.</summary>
    public static void Run(List<LayoutLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsHeader(lines[i])) continue;
            var next = i + 1;
            while (next < lines.Count && next <= i + 3 && lines[next].Kind == LineKind.Blank) next++;
            if (next >= lines.Count || Values(lines[next]) is not { } values) continue;
            lines[i] = new LayoutLine(lines[i].Text[..lines[i].Start] + lines[i].Content.ToString().Replace(' ', '\t'), lines[i].Number) { Kind = LineKind.TableRow, Explicit = true };
            lines[next] = values;
        }
    }

    private static bool IsHeader(LayoutLine line)
    {
        if (line.Kind != LineKind.Text || line.Content.Length > 40) return false;
        var count = 0;
        foreach (var range in line.Content.Split(' '))
        {
            var word = line.Content[range].ToString();
            if (!Fields.Contains(word, StringComparer.Ordinal)) return false;
            count++;
        }

        return count >= 2;
    }

    // "2024.7.21~27 서울, 코엑스 https://…": the date is the first word, the address the last.
    private static LayoutLine? Values(LayoutLine line)
    {
        var content = line.Content;
        if (content.Length is 0 or > 200 || !char.IsAsciiDigit(content[0])) return null;
        var first = content.IndexOf(' ');
        var last = content.LastIndexOf(' ');
        if (first < 4 || last <= first) return null;
        var chars = line.Text[..line.End].ToCharArray();
        chars[line.Start + first] = '\t';
        chars[line.Start + last] = '\t';
        return new LayoutLine(new string(chars), line.Number) { Kind = LineKind.TableRow, Explicit = true };
    }
}
