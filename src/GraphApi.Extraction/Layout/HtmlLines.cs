using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>
/// Turns HTML into lines of the block model. It reads the characters of the file itself rather than a parsed tree, so that every character keeps its exact place
/// whatever the mark-up, entities included, and no nesting is too deep.
/// </summary>
internal sealed class HtmlLines
{
    private const int MaxDepth = 8;
    private readonly IReadOnlyList<string> _source;
    private readonly List<LayoutLine> _lines = [];
    private readonly List<char> _chars = [];
    private readonly List<int> _numbers = [];
    private readonly List<int> _columns = [];
    private string _skipped = "";
    private int _heading;
    private int _lists;
    private bool _item;
    private bool _row;
    private bool _cellOpen;
    private bool _header;
    private bool _caption;

    private HtmlLines(IReadOnlyList<string> source) => _source = source;

    /// <summary>The lines.</summary>
    public static List<LayoutLine> Of(IReadOnlyList<string> source)
    {
        var reader = new HtmlLines(source);
        reader.Read();
        return reader._lines;
    }

    private void Read()
    {
        var inComment = false;
        for (var number = 0; number < _source.Count; number++)
        {
            var text = _source[number];
            for (var i = 0; i < text.Length;)
            {
                if (inComment)
                {
                    var end = text.IndexOf("-->", i, StringComparison.Ordinal);
                    inComment = end < 0;
                    i = inComment ? text.Length : end + 3;
                }
                else if (text[i] != '<')
                {
                    if (_skipped.Length == 0) Add(text[i], number + 1, i);
                    i++;
                }
                else if (string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
                {
                    inComment = true;
                    i += 4;
                }
                else
                {
                    i = Tag(text, i, ref number, out text);
                }
            }

            if (_skipped.Length == 0 && _chars.Count > 0) Add(' ', number + 1, Math.Max(0, text.Length - 1));
        }

        Flush();
    }

    // A tag may go on over several lines; the line that it ends in is read on from there.
    private int Tag(string text, int start, ref int number, out string current)
    {
        current = text;
        if (HtmlTag.TryRead(text, start, text.Length, out var tag))
        {
            Act(tag, text, start, number + 1);
            return tag.End;
        }

        if (start + 1 < text.Length && text[start + 1] is '!' or '?')
        {
            var end = text.IndexOf('>', start);
            return end < 0 ? text.Length : end + 1;
        }

        if (start + 1 < text.Length && (char.IsAsciiLetter(text[start + 1]) || text[start + 1] == '/'))
        {
            var joined = text[start..];
            for (var next = number + 1; next < _source.Count && next <= number + 40 && joined.Length < 4000; next++)
            {
                joined += " " + _source[next];
                if (_source[next].IndexOf('>') is not (>= 0 and var close) || !HtmlTag.TryRead(joined, 0, joined.Length, out tag)) continue;
                Act(tag, joined, 0, next + 1);
                (number, current) = (next, _source[next]);
                return _source[next].Length - (joined.Length - tag.End) is var end and >= 0 ? end : close + 1;
            }
        }

        if (_skipped.Length == 0) Add('<', number + 1, start);
        return start + 1;
    }

    private void Act(HtmlTag tag, string text, int start, int number)
    {
        if (_skipped.Length > 0)
        {
            if (tag.Closing && tag.Name == _skipped) _skipped = "";
            return;
        }

        switch (tag.Name)
        {
            case "script" or "style" or "nav" or "noscript" or "template" or "svg" or "head" or "footer" or "select" or "iframe" or "textarea":
                Flush();
                if (!tag.Closing && text[tag.End - 2] != '/') _skipped = tag.Name;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                _heading = tag.Closing ? 0 : tag.Name[1] - '0';
                break;
            case "tr":
                Flush();
                _row = !tag.Closing;
                break;
            case "td" or "th":
                // The tab between two cells stands where the tag of the second begins.
                if (_row && !tag.Closing && _cellOpen) Add('\t', number, Math.Min(start, Math.Max(0, _source[number - 1].Length - 1)));
                _cellOpen |= !tag.Closing;
                _header |= tag.Name == "th";
                break;
            case "table":
                Flush();
                if (tag.Closing) _row = false;
                break;
            case "ul" or "ol" when !_row:
                Flush();
                _lists = Math.Clamp(_lists + (tag.Closing ? -1 : 1), 0, MaxDepth);
                break;
            case "li" when !_row:
                Flush();
                _item = !tag.Closing;
                break;
            case "caption" or "figcaption":
                Flush();
                _caption = !tag.Closing;
                break;
            case "sup" or "sub":
                break;
            default:
                if (!tag.Parts) break;
                if (!_row)
                {
                    if (tag.Name != "br" && !(_item && tag.Name is "p" or "div")) Flush();
                    else if (_chars.Count > 0) Add(' ', number, Math.Min(start, Math.Max(0, _source[number - 1].Length - 1)));
                }
                else if (number - 1 < _source.Count && ReferenceEquals(text, _source[number - 1]))
                {
                    // Inside a cell the mark-up of lists stays; the cell is taken apart with it.
                    for (var i = start; i < tag.End; i++) Add(text[i], number, i);
                }

                break;
        }
    }

    private void Add(char c, int number, int column)
    {
        if (c == '\t' && !_cellOpen) c = ' ';
        _chars.Add(c);
        _numbers.Add(number);
        _columns.Add(column);
    }

    private void Flush()
    {
        if (_chars.Count > 0)
        {
            var line = new LayoutLine(new string([.. _chars]), [.. _numbers], [.. _columns]) { Explicit = true };
            if (line.Kind != LineKind.Blank)
            {
                Describe(line);
                _lines.Add(line);
            }

            _chars.Clear();
            _numbers.Clear();
            _columns.Clear();
        }

        (_cellOpen, _header) = (false, false);
    }

    private void Describe(LayoutLine line)
    {
        if (_heading > 0) (line.Kind, line.Style, line.Rank) = (LineKind.Heading, "#" + (char)('0' + _heading), _heading);
        else if (_row) (line.Kind, line.Style) = (LineKind.TableRow, _header ? TableBuilder.HeaderStyle : "");
        else if (_caption) line.Kind = LineKind.Caption;
        else if (_item) (line.Kind, line.Style, line.Indent) = (LineKind.Bullet, "li", _lists);
        else line.Explicit = false;
        if (!line.Explicit) line.Indent = 0;
    }
}
