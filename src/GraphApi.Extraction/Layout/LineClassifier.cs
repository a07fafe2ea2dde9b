namespace GraphApi.Extraction.Layout;

/// <summary>Says of each line what it is, from its own looks and those of its neighbours; changes <see cref="LayoutLine.Kind"/>, mark and rank.</summary>
internal sealed class LineClassifier
{
    private const int MaxHeading = 90;
    private readonly IReadOnlyList<LayoutLine> _lines;
    private readonly DocumentShape _shape;
    private readonly bool _korean;

    public LineClassifier(IReadOnlyList<LayoutLine> lines, DocumentShape shape, bool korean) => (_lines, _shape, _korean) = (lines, shape, korean);

    /// <summary>Classifies all lines.</summary>
    public void Run()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Kind == LineKind.Text && !_lines[i].Explicit) Classify(i);
        }

        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (line.Kind == LineKind.Heading && !line.Explicit && IsListItem(i)) line.Kind = LineKind.Bullet;
        }
    }

    private void Classify(int i)
    {
        var line = _lines[i];
        var content = line.Content;
        if (LinePatterns.IsRule(content) || LinePatterns.IsPageNumber(content) || LinePatterns.IsContact(content))
        {
            line.Kind = LineKind.Noise;
            return;
        }

        if (IsTableRow(i, line))
        {
            line.Kind = LineKind.TableRow;
            return;
        }

        var source = LinePatterns.SourceStart(line.Text, line.Start, line.End);
        if (source >= 0)
        {
            line.Kind = LineKind.Source;
            line.SkipTo(source);
            return;
        }

        if (LinePatterns.IsUrl(content)) line.Kind = LineKind.Url;
        else if (IsHeadingBracket(content)) (line.Kind, line.Style, line.Rank) = (LineKind.Heading, "[]", HeadingRank.Of("chapter"));
        else if (LinePatterns.IsCaption(content)) line.Kind = LineKind.Caption;
        else if (LineMark.TryRead(line.Text, line.Start, line.End, out var mark)) Mark(line, mark);
        else if (_shape.Occurrences(line) >= 5 && content.Length <= 50) line.Kind = LineKind.Noise;
    }

    // A line with tabs between cells. A lone cell with a tab before or behind it counts where it touches a row.
    private bool IsTableRow(int i, LayoutLine line)
    {
        if (line.Text.AsSpan().IndexOf('\t') < 0) return false;
        if (line.Content.IndexOf('\t') >= 0) return true;
        return i > 0 && _lines[i - 1].Kind == LineKind.TableRow || i + 1 < _lines.Count && _lines[i + 1].Content.IndexOf('\t') >= 0;
    }

    // "[첨부 1] …" and "[Annex 1] …" head a part of the document.
    private static bool IsHeadingBracket(ReadOnlySpan<char> text) =>
        text.StartsWith("[첨부") || text.StartsWith("[부록") || text.StartsWith("[참고") || text.StartsWith("[별첨") || text.StartsWith("[붙임") || text.StartsWith("[Annex") || text.StartsWith("[Appendix");

    private void Mark(LayoutLine line, LineMark mark)
    {
        var style = mark.Style;
        if (style.Length == 1 && char.IsAsciiLetter(style[0]) && !(_korean && _shape.IsUsedMark(style))) return;
        if (style is "N" && !_korean) return;
        line.Style = style;
        line.Ordinal = mark.Ordinal;
        line.SkipTo(mark.End);
        if (line.Content.Length == 0)
        {
            line.Kind = LineKind.Noise;
            return;
        }

        if (style is "*" or "※")
        {
            line.Kind = style == "*" && (!_korean || _shape.IsListMark("*") && !HasStars) ? LineKind.Bullet : LineKind.Footnote;
            return;
        }

        if (style[0] == '#')
        {
            (line.Kind, line.Rank) = (LineKind.Heading, HeadingRank.Of(style));
            return;
        }

        if (style == "N." && NamesSiblings(line))
        {
            line.Kind = LineKind.Noise;
            return;
        }

        var numbered = HeadingRank.IsNumbering(style);
        if (numbered ? LooksLikeHeading(line) : _shape.IsHeadingMark(style) && IsHeadline(line.Content))
        {
            (line.Kind, line.Rank) = (LineKind.Heading, HeadingRank.Of(style));
            return;
        }

        var cites = LinePatterns.EndsWithDate(line.Content) && line.Content.IndexOf(',') > 0 || style == "[N]" && (line.Content.IndexOf("http") > 0 || line.Content.IndexOf("arXiv") > 0);
        line.Kind = cites && (style is "N." or "N)" or "[N]") ? LineKind.Source : LineKind.Bullet;
        if (style == "-" && line.Content.EndsWith(" -")) line.End = line.Start + line.Content.TrimEnd(" -").Length;
        if (style is "part" or "chapter" or "section" or "I.") line.Kind = LineKind.Text;
        SecondMark(line);
    }

    // A label in brackets with a statement behind it is an item, whatever its mark.
    private bool IsHeadline(ReadOnlySpan<char> text)
    {
        if (text.Length > (_korean ? 64 : MaxHeading) || text[^1] == '.') return false;
        var close = text[0] is '(' or '[' ? text.IndexOfAny(')', ']') : -1;
        return close < 0 || text.Length - close < 20;
    }

    // "1. Policy 2. Business 3. Research": the chapters of a document in one line at the head of its pages.
    private static bool NamesSiblings(LayoutLine line)
    {
        var content = line.Content;
        return content.Length < 100 && content.IndexOf($" {line.Ordinal + 1}. ") is var next and > 0 && content[next..].IndexOf($" {line.Ordinal + 2}. ") > 0;
    }

    private bool HasStars => _shape.IsUsedMark("-");

    // "- * note", "- ① …", "- ▶ …": the inner mark belongs to the mark, not to the text.
    private static void SecondMark(LayoutLine line)
    {
        if (line.Kind != LineKind.Bullet || !LineMark.TryRead(line.Text, line.Start, line.End, out var inner)) return;
        if (inner.Style is "*" or "※")
        {
            line.Kind = LineKind.Footnote;
            line.SkipTo(inner.End);
        }
        else if (inner.Style is "①" or "▶" or "▷" or "•" or "·" or "-" or "▲" or "△")
        {
            line.Ordinal = inner.Ordinal;
            line.SkipTo(inner.End);
        }
    }

    private bool LooksLikeHeading(LayoutLine line)
    {
        var content = line.Content;
        if (content.Length > MaxHeading || content[^1] is '.' or ';' or ',' or ':' || content[^1] == '다' && content.Length > 12) return false;
        if (line.Style is "N." or "N)" && (LinePatterns.EndsWithDate(content) || line.Ordinal > 20)) return false;
        return content.Length <= (_korean ? 70 : MaxHeading) && !EndsWithNounForm(content);
    }

    // ~함, ~임, ~음: a statement, not a title.
    private static bool EndsWithNounForm(ReadOnlySpan<char> text) => text.Length > 25 && text[^1] is '함' or '임' or '음' or '됨';

    // A numbered line between its siblings, with nothing below it, is an item of a list.
    private bool IsListItem(int i)
    {
        var line = _lines[i];
        if (line.Ordinal == 0 || line.Style is "part" or "chapter" or "section" or "I." or "N.N" or "N.N.N") return false;
        var next = Neighbour(i, 1);
        if (next is not null && next.Style == line.Style && next.Ordinal == line.Ordinal + 1 && next.Kind is LineKind.Heading or LineKind.Bullet) return true;
        var last = Neighbour(i, -1);
        return last is not null && last.Kind == LineKind.Bullet && last.Style == line.Style && last.Ordinal == line.Ordinal - 1;
    }

    private LayoutLine? Neighbour(int i, int step)
    {
        for (i += step; i >= 0 && i < _lines.Count; i += step)
        {
            if (_lines[i].Kind is not (LineKind.Blank or LineKind.Noise)) return _lines[i];
        }

        return null;
    }
}
