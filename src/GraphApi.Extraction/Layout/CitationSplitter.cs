namespace GraphApi.Extraction.Layout;

/// <summary>Parts the citations of a source line, each of which ends with its date.</summary>
internal static class CitationSplitter
{
    /// <summary>The citations as ranges [start, end), in order.</summary>
    public static IReadOnlyList<(int Start, int End)> Split(string text)
    {
        var parts = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = DateEnd(text, i);
            if (end < 0) continue;
            i = end - 1;
            // What follows must be a new citation: a space and a letter.
            if (end + 2 >= text.Length || text[end] is not (' ' or ';' or ',')) continue;
            var next = end;
            while (next < text.Length && text[next] is ' ' or ';' or ',' or '/') next++;
            if (next >= text.Length || !char.IsLetter(text[next]) || char.IsLower(text[next]) || text.IndexOf(',', next) < 0) continue;
            parts.Add((start, end));
            start = next;
        }

        if (start < text.Length) parts.Add((start, text.Length));
        return parts;
    }

    // Where a date that begins at i ends, its full stop included: 2024.03.29. or 2024.3; -1 where none begins.
    private static int DateEnd(string text, int i)
    {
        if (i > 0 && char.IsAsciiDigit(text[i - 1]) || i + 6 > text.Length || text[i] is not ('1' or '2')) return -1;
        for (var k = 1; k < 4; k++)
        {
            if (!char.IsAsciiDigit(text[i + k])) return -1;
        }

        var end = i + 4;
        var parts = 0;
        while (parts < 2 && end + 1 < text.Length && text[end] is '.' or '-')
        {
            var digits = end + 1;
            while (digits < text.Length && char.IsAsciiDigit(text[digits]) && digits - end <= 2) digits++;
            if (digits == end + 1) break;
            end = digits;
            parts++;
        }

        if (parts == 0) return -1;
        return end < text.Length && text[end] == '.' ? end + 1 : end;
    }
}
