namespace GraphApi.Extraction.Layout;

/// <summary>The footnote marks that await their notes: ¹²⁾ in the text, "12) …" at the foot of the page.</summary>
internal sealed class FootnoteMarks
{
    private readonly HashSet<int> _open = [];
    private int _last;

    /// <summary>Remembers the marks that a line bears.</summary>
    public void Note(LayoutLine line)
    {
        var text = line.Text;
        for (var close = text.IndexOf('⁾', StringComparison.Ordinal); close > 0; close = text.IndexOf('⁾', close + 1))
        {
            int number = 0, scale = 1;
            for (var i = close - 1; i >= 0 && scale <= 1000; i--)
            {
                var digit = text[i] switch { '⁰' => 0, '¹' => 1, '²' => 2, '³' => 3, >= '⁴' and <= '⁹' => text[i] - '⁰', _ => -1 };
                if (digit < 0) break;
                number += digit * scale;
                scale *= 10;
            }

            _open.Add(number);
        }
    }

    /// <summary>Takes a note for the answer to its mark; the same number later on is a heading's.</summary>
    public void Answer(LayoutLine line)
    {
        if (line.Style == "N)" && _open.Remove(line.Ordinal)) _last = line.Ordinal;
    }

    /// <summary>Whether "12) …" is the footnote of a ¹²⁾ above rather than a heading or item of that number.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The block that its sentence could interrupt, or null.</param>
    public bool IsAnswer(LayoutLine line, BlockDraft? above)
    {
        if (line.Style != "N)" || line.Kind is not (LineKind.Heading or LineKind.Bullet or LineKind.Source or LineKind.Text)) return false;
        if (line.Ordinal > 30 || line.Ordinal > 9 && Math.Abs(line.Ordinal - _last) <= 3) return true;
        if (!_open.Contains(line.Ordinal)) return false;
        // A note below a sentence that is not over stands at the foot of its page.
        if (above is { Kind: BlockKind.Paragraph, Length: > 40 } && !LineFlow.EndsSentence(above.Last)) return true;
        var content = line.Content;
        return line.Ordinal > 12 || content.Length > 70 || content[^1] is '.' or ')' or '>' or '함' or '임' or '음' or '것' || content.IndexOf("http") >= 0 || LinePatterns.EndsWithDate(content) || char.IsAsciiLetter(content[0]);
    }
}
