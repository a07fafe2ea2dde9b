namespace GraphApi.Extraction.Layout;

/// <summary>What the lines of one document have in common: how it marks, how it wraps, what it repeats.</summary>
internal sealed class DocumentShape
{
    private const int MaxWrapWidth = 132;

    private readonly Dictionary<string, MarkUse> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeated;

    private DocumentShape(Dictionary<string, int> repeated) => _repeated = repeated;

    /// <summary>Whether nearly every line of text is followed by an empty one, so that empty lines part nothing.</summary>
    public bool DoubleSpaced { get; private set; }

    /// <summary>Whether a line that goes on ends with a space and one that ends a word or block does not.</summary>
    public bool SpaceMeansMore { get; private set; }

    /// <summary>The width in columns at which prose is broken, or 0 where a line is a whole paragraph.</summary>
    public int WrapWidth { get; private set; }

    /// <summary>How often each line of the document occurs, by its trimmed text.</summary>
    public int Occurrences(LayoutLine line) =>
        _repeated.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line.Content, out var count) ? count : 0;

    /// <summary>Whether a mark opens headings in this document rather than items of lists.</summary>
    public bool IsHeadingMark(string mark) => _marks.TryGetValue(mark, out var use) && use.IsHeading(mark);

    /// <summary>Whether a mark is used at all, often enough to be no accident.</summary>
    public bool IsUsedMark(string mark) => _marks.TryGetValue(mark, out var use) && use.Count >= 3;

    /// <summary>Whether a mark stands before the items of lists, one right after the other.</summary>
    public bool IsListMark(string mark) => _marks.TryGetValue(mark, out var use) && use.Count >= 3 && use.FollowedBySame * 2 > use.Count;

    /// <summary>Looks at all lines once.</summary>
    public static DocumentShape Of(IReadOnlyList<LayoutLine> lines)
    {
        var repeated = new Dictionary<string, int>(StringComparer.Ordinal);
        var byText = repeated.GetAlternateLookup<ReadOnlySpan<char>>();
        var shape = new DocumentShape(repeated);
        int text = 0, spacedText = 0, adjacent = 0, wide = 0, trailing = 0;
        var widths = new int[256];
        LayoutLine? last = null;
        LineMark lastMark = default;
        var blanks = 0;
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Blank)
            {
                blanks++;
                continue;
            }

            if (line.Content.Length <= 80)
            {
                var key = line.Content;
                byText[key] = byText.TryGetValue(key, out var count) ? count + 1 : 1;
            }

            text++;
            if (last is not null && blanks == 1) spacedText++;
            if (last is not null && blanks == 0) adjacent++;
            if (line.Width > 140) wide++;
            if (line.TrailingSpace) trailing++;
            widths[Math.Min(255, line.Width)]++;
            if (LineMark.TryRead(line.Text, line.Start, line.End, out var mark))
            {
                if (!shape._marks.TryGetValue(mark.Style, out var use)) shape._marks[mark.Style] = use = new MarkUse();
                use.Count++;
                use.TotalLength += line.End - mark.End;
                var end = line.Text[line.End - 1];
                if (end is '.' or ';' || end == '다') use.Sentences++;
                if (lastMark.Style == mark.Style) use.FollowedBySame++;
            }

            (last, lastMark, blanks) = (line, mark, 0);
        }

        shape.DoubleSpaced = text >= 8 && spacedText >= text * 0.8 && adjacent <= text * 0.1 && wide <= text * 0.02;
        shape.SpaceMeansMore = text >= 8 && trailing >= text * 0.2 && trailing <= text * 0.8;
        shape.WrapWidth = wide <= text * 0.02 && text >= 6 ? Percentile(widths, text, 0.9) : 0;
        // Prose that is broken at a width fills most of its lines.
        var full = 0;
        for (var width = shape.WrapWidth * 4 / 5; width < widths.Length; width++) full += widths[width];
        if (shape.WrapWidth > MaxWrapWidth || full * 10 < text * 3 || !shape.DoubleSpaced && adjacent < text * 0.4) shape.WrapWidth = 0;
        return shape;
    }

    private static int Percentile(int[] widths, int total, double share)
    {
        var seen = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            seen += widths[i];
            if (seen >= total * share) return i;
        }

        return widths.Length - 1;
    }

    private sealed class MarkUse
    {
        public int Count;
        public int TotalLength;
        public int Sentences;
        public int FollowedBySame;

        // Headings are short, no sentences, and something else stands below most of them.
        public bool IsHeading(string mark) => mark is "■" or "◎" or "▶" or "◆" or "□" or "●" or "○" or "◇" or "▷" or "►" or "❍" or "❏" or "£" or "★" or "▣"
            && TotalLength <= Count * 60 && Sentences * 4 <= Count && FollowedBySame * 5 <= Count * 2;
    }
}
