using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>Takes a cell of a table apart into the items of the lists that HTML or bullet signs glue into it.</summary>
internal sealed class CellItems
{
    private const int MaxDepth = 8;
    private readonly TextNormalizer _normalizer;
    private readonly MappedTextBuilder _scratch = new();

    public CellItems(TextNormalizer normalizer) => _normalizer = normalizer;

    /// <summary>The cell made of the characters [<paramref name="from"/>, <paramref name="to"/>).</summary>
    public TableCell Cell(LineCharacters line, int from, int to)
    {
        var items = Split(line, from, to);
        if (items.Count == 0) return new TableCell(MappedText.Empty, [], false);
        if (items.Count == 1) return new TableCell(items[0].Text, [(items[0].Text, 0)], false);
        return new TableCell(Joined(items), items, false);
    }

    private MappedText Joined(List<(MappedText Text, int Depth)> items)
    {
        _scratch.Clear();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                _scratch.AppendJoint();
                _scratch.Replace(_scratch.Length - 1, '\n');
            }

            _scratch.Append(items[i].Text);
        }

        return _scratch.ToMappedText();
    }

    private List<(MappedText Text, int Depth)> Split(LineCharacters line, int from, int to)
    {
        var items = new List<(MappedText, int)>();
        var text = line.Text;
        int start = from, lists = 0, depth = 0;
        var bullets = text.AsSpan(from, to - from).Contains('•');
        var dashes = LeadsWithDash(text, from, to) || text.AsSpan(from, to - from).Contains("<ul", StringComparison.OrdinalIgnoreCase);
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (c == '<' && HtmlTag.TryRead(text, i, to, out var tag))
            {
                if (tag.Parts)
                {
                    Take(i);
                    if (tag.Name is "ul" or "ol") lists = Math.Clamp(lists + (tag.Closing ? -1 : 1), 0, MaxDepth);
                    depth = Math.Max(0, lists - 1);
                    start = tag.End;
                }

                i = tag.End - 1;
            }
            else if (IsBullet(text, i, from, to, dashes))
            {
                Take(i);
                depth = Math.Max(0, lists - 1) + (c == '-' && bullets ? 1 : 0);
                start = i + 1;
            }
        }

        Take(to);
        return items;

        void Take(int end)
        {
            if (end <= start) return;
            var item = _normalizer.Normalize(_scratch, line, start, end);
            if (item.Length > 0) items.Add((item, depth));
        }
    }

    private static bool LeadsWithDash(string text, int from, int to)
    {
        while (from < to && text[from] == ' ') from++;
        return from + 1 < to && text[from] == '-' && text[from + 1] == ' ';
    }

    private static bool IsBullet(string text, int i, int from, int to, bool dashes)
    {
        if (i + 1 >= to) return false;
        var spaced = (i == from || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '>') && text[i + 1] == ' ';
        return text[i] switch
        {
            '•' or '▪' or '◦' or '∙' => i == from || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '>',
            '-' => spaced && dashes && i + 2 < to && !char.IsAsciiDigit(text[i + 2]),
            _ => false,
        };
    }
}
