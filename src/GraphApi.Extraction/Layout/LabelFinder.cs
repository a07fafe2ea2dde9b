using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>Finds the label at the beginning of a block: (의료) …, [미국] …, 한국 : …, Singapore: ….</summary>
internal static class LabelFinder
{
    private const int MaxLabel = 45;

    /// <summary>The label without its brackets or colon, or null.</summary>
    /// <param name="text">The text of a block.</param>
    /// <param name="colon">Whether a colon may end the label; in a citation it stands within a title.</param>
    public static MappedText? Find(MappedText text, bool colon)
    {
        var value = text.Value;
        var start = 0;
        if (value.Length < 4) return null;
        if (value[0] is >= '①' and <= '⑳') start = value[1] == ' ' ? 2 : 1;
        if (start >= value.Length) return null;
        var close = value[start] switch { '(' => ')', '[' => ']', '【' => '】', '<' => '>', '〈' => '〉', _ => '\0' };
        return close != '\0' ? Bracketed(text, start, close) : colon ? BeforeColon(text, start) : null;
    }

    private static MappedText? Bracketed(MappedText text, int start, char close)
    {
        var value = text.Value;
        var depth = 0;
        for (var i = start; i < value.Length && i - start <= MaxLabel + 1; i++)
        {
            if (value[i] == value[start]) depth++;
            if (value[i] != close || --depth > 0) continue;
            if (i == start + 1 || i + 1 >= value.Length) return null;
            int from = start + 1, to = i;
            while (from < to && value[from] == ' ') from++;
            while (to > from && value[to - 1] == ' ') to--;
            // A lone number or letter in brackets is numbering.
            return to - from < 2 || char.IsAsciiDigit(value[from]) && to - from < 3 ? null : text.Slice(from, to);
        }

        return null;
    }

    // "The price is paperwork: …": five words or more in Latin letters, or a verb among them, make a clause.
    private static bool IsClause(ReadOnlySpan<char> label)
    {
        var words = label.Count(' ') + 1;
        foreach (var c in label)
        {
            if (CharacterFolding.IsHangul(c)) return false;
        }

        return words > 5 || label.IndexOf(" is ") > 0 || label.IndexOf(" are ") > 0 || label.IndexOf(" had ") > 0 || label.IndexOf(" was ") > 0 || label.IndexOf(", ") > 0;
    }

    private static MappedText? BeforeColon(MappedText text, int start)
    {
        var value = text.Value;
        var colon = value.IndexOf(':', start, Math.Min(MaxLabel + 1, value.Length - start));
        if (colon <= start + 1 || colon + 1 >= value.Length) return null;
        if (value[colon + 1] != ' ' && value[colon - 1] != ' ' && !CharacterFolding.IsHangul(value[colon - 1])) return null;
        var end = colon;
        while (end > start && value[end - 1] == ' ') end--;
        var label = value.AsSpan(start, end - start);
        if (label.Length < 2 || label.IndexOfAny(".?!;\"") >= 0 && !label.Contains("U.S", StringComparison.Ordinal) || label.EndsWith("http") || label.EndsWith("https")) return null;
        if (label.Count('(') != label.Count(')') || IsClause(label)) return null;
        var letters = false;
        foreach (var c in label) letters |= char.IsLetter(c);
        return letters || label.IndexOf('.') < 0 && label.Length >= 4 ? text.Slice(start, end) : null;
    }
}
