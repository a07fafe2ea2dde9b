namespace GraphApi.Extraction.Layout;

/// <summary>Puts classified lines together to blocks in one pass: joins what breaks tore apart, hangs bullets from each other and everything from headings.</summary>
internal sealed class BlockAssembler
{
    private readonly IReadOnlyList<LayoutLine> _lines;
    private readonly DocumentShape _shape;
    private readonly LineFlow _flow;
    private readonly bool _korean;
    private readonly TableBuilder _table;
    private readonly List<BlockDraft> _blocks = [];
    private readonly List<(int Block, int Rank)> _headings = [];
    private readonly List<BlockDraft> _bullets = [];
    private readonly FootnoteMarks _footnotes = new();
    private BlockDraft? _open;       // the block whose sentence may go on
    private BlockDraft? _openTable;  // the table whose rows may go on
    private BlockDraft? _lead;       // the paragraph that a list may hang from
    private int _blanks;
    private bool _interrupted;

    public BlockAssembler(IReadOnlyList<LayoutLine> lines, DocumentShape shape, LineFlow flow, CellItems cells, bool korean) =>
        (_lines, _shape, _flow, _table, _korean) = (lines, shape, flow, new TableBuilder(cells), korean);

    /// <summary>The blocks, in reading order.</summary>
    public List<BlockDraft> Run()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (line.Kind == LineKind.Blank)
            {
                _blanks++;
                continue;
            }

            Take(i, line);
            _blanks = 0;
        }

        CloseTable();
        return _blocks;
    }

    private void Take(int i, LayoutLine line)
    {
        _footnotes.Note(line);
        if (line.Kind is not (LineKind.TableRow or LineKind.Noise or LineKind.Footnote or LineKind.Url) && !_footnotes.IsAnswer(line, _open)) CloseTable();
        switch (line.Kind)
        {
            case LineKind.Heading or LineKind.Bullet or LineKind.Source when _footnotes.IsAnswer(line, _open):
                Footnote(line);
                break;
            case LineKind.Noise when line.Explicit && _openTable is not null && _blanks == 0:
                // The rule below the header of a Markdown table.
                _table.HeaderDeclared |= _table.Count == 1;
                break;
            case LineKind.Noise:
                Open(BlockKind.Noise, line);
                _interrupted = true;
                break;
            case LineKind.TableRow:
                TableRow(line);
                break;
            case LineKind.Url:
                Url(line);
                break;
            case LineKind.Footnote:
                Footnote(line);
                break;
            case LineKind.Source:
                Become(Open(BlockKind.Source, line));
                break;
            case LineKind.Caption:
                Become(Open(BlockKind.Caption, line));
                break;
            case LineKind.Heading or LineKind.Bullet when EndsVerb(line):
                line.Start = line.Indent;
                line.Style = "";
                Text(i, line);
                break;
            case LineKind.Heading:
                Heading(line, line.Rank);
                break;
            case LineKind.Bullet:
                Bullet(line);
                break;
            default:
                Text(i, line);
                break;
        }
    }

    // "다. 또한 …" behind a sentence that lacks its last syllable is no third item of a list.
    private bool EndsVerb(LayoutLine line) =>
        line.Style == "가." && line.Text[line.Indent] == '다' && _open is { Kind: BlockKind.Paragraph or BlockKind.Bullet } && !LineFlow.EndsSentence(_open.Last)
        && _open.Last.Content is [.., '했' or '였' or '었' or '았' or '한' or '된' or '됐' or '이' or '있' or '없' or '겠' or '간' or '는' or '난' or '린'];

    private BlockDraft Open(BlockKind kind, LayoutLine? line)
    {
        var draft = new BlockDraft(kind, _blocks.Count, _headings.Count > 0 ? _headings[^1].Block : -1);
        if (line is not null) draft.Add(line);
        _blocks.Add(draft);
        return draft;
    }

    private void Become(BlockDraft draft) => (_open, _interrupted) = (draft, false);

    private void Heading(LayoutLine line, int rank)
    {
        while (_headings.Count > 0 && _headings[^1].Rank >= rank) _headings.RemoveAt(_headings.Count - 1);
        var draft = Open(BlockKind.Heading, line);
        _headings.Add((draft.Index, rank));
        draft.Level = _headings.Count;
        draft.Style = line.Style;
        _bullets.Clear();
        _lead = null;
        Become(draft);
    }

    private void Bullet(LayoutLine line)
    {
        if (_open is { Kind: BlockKind.Source } && LinePatterns.EndsWithDate(line.Content) && line.Content.IndexOf(',') > 0)
        {
            Become(Open(BlockKind.Source, line));
            return;
        }

        var draft = Open(BlockKind.Bullet, line);
        (draft.Style, draft.Indent) = (line.Style, line.Indent);
        var same = _bullets.FindLastIndex(bullet => bullet.Style == draft.Style && bullet.Indent == draft.Indent);
        if (same >= 0) _bullets.RemoveRange(same, _bullets.Count - same);
        else
        {
            while (_bullets.Count > 0 && !Below(draft, _bullets[^1])) _bullets.RemoveAt(_bullets.Count - 1);
        }

        draft.Parent = _bullets.Count > 0 ? _bullets[^1].Index : _lead?.Index ?? -1;
        _bullets.Add(draft);
        draft.Level = _bullets.Count;
        Become(draft);
    }

    // A bullet lies below another that is indented less, or as much and marked by a stronger sign.
    private static bool Below(BlockDraft draft, BlockDraft above) =>
        draft.Indent != above.Indent ? draft.Indent > above.Indent : Strength(draft.Style) > Strength(above.Style);

    private static int Strength(string style) => style switch
    {
        "□" or "■" or "◆" or "❍" or "❏" or "£" or "N." or "I." => 1,
        "○" or "●" or "ㅇ" or "o" or "n" or "◎" or "▶" or "N)" or "가." => 2,
        "①" or "(N)" or "가)" or "a)" => 3,
        "-" => 4,
        _ => 5,
    };

    private void Text(int i, LayoutLine line)
    {
        if (_footnotes.IsAnswer(line, _open))
        {
            Footnote(line);
            return;
        }

        if (_open is { Kind: BlockKind.Source or BlockKind.Footnote } cited && GoesOnCiting(i, cited, line)) return;
        if (!line.Explicit && IsDocumentTitle(line))
        {
            // Above a list it is the title of the first of several articles.
            Heading(line, Next(i) is { Kind: LineKind.Bullet } ? HeadingRank.Title : HeadingRank.DocumentTitle);
            return;
        }

        if (!line.Explicit && _open is not null && GoesOn(i, _open, line))
        {
            _open.Add(line);
            _interrupted = false;
            return;
        }

        if (!line.Explicit && IsTitle(i, line))
        {
            Heading(line, TitleRank());
            return;
        }

        if (_open is { Kind: BlockKind.Caption } && line.Content.Length <= 160 && IsCitation(i, line) && line.Content[^1] != '다')
        {
            Become(Open(BlockKind.Source, line));
            return;
        }

        var draft = Open(BlockKind.Paragraph, line);
        _bullets.Clear();
        _lead = draft;
        Become(draft);
    }

    // The first line of all, if it is no sentence, and the line below where the first one is an overline.
    private bool IsDocumentTitle(LayoutLine line)
    {
        var content = line.Content;
        if (content.Length > 110 || LineFlow.EndsOpen(line) || _shape.WrapWidth > 0 && line.Width >= _shape.WrapWidth * 0.9 && !_korean || content[^1] is '.' or ',' or ';' or ':' || !char.IsLetterOrDigit(content[0]) && content[0] is not ('\'' or '‘' or '"' or '“' or '「' or '『')) return false;
        foreach (var block in _blocks)
        {
            if (block.Kind == BlockKind.Noise) continue;
            return _blocks.Count <= 2 && _blocks[^1] == block && block.Kind == BlockKind.Heading && _blanks == 0 && content.Length > block.Length && !content.ContainsAnyInRange('0', '9');
        }

        return true;
    }

    // A title without a number lies beside the last such title, else below the numbered headings around it.
    private int TitleRank()
    {
        for (var i = _headings.Count - 1; i >= 0; i--)
        {
            if (_headings[i].Rank is HeadingRank.Title or HeadingRank.Subtitle) return _headings[i].Rank;
            if (_headings[i].Rank is > HeadingRank.Title and < HeadingRank.Subtitle) return HeadingRank.Subtitle;
        }

        return HeadingRank.Title;
    }

    private bool GoesOn(int i, BlockDraft open, LayoutLine line)
    {
        if (open.Lines.Count == 0 || open.Kind is BlockKind.Table or BlockKind.Caption or BlockKind.Source or BlockKind.Footnote or BlockKind.Noise) return false;
        var last = open.Last;
        if (last.Explicit) return false;
        if (open.Kind == BlockKind.Heading && _blanks == 0 && !_interrupted && open.Lines.Count < 3 && char.IsAsciiLetterLower(line.Content[0])) return true;
        if (open.Kind == BlockKind.Heading) return _shape.DoubleSpaced && _blanks <= 1 && !_interrupted && last.TrailingSpace && _flow.IsFull(last) && !IsTitle(i, line);
        var adjacent = _blanks == 0 && !_interrupted;
        if (LineFlow.EndsSentence(last))
        {
            if (last.Content[^1] is ':' or ';') return false;
            return (adjacent || _shape.DoubleSpaced && _blanks <= 1 && !_interrupted) && _flow.IsFull(last) && !IsTitle(i, line);
        }

        if (_shape.DoubleSpaced) return _blanks <= 3 && (_shape.SpaceMeansMore && last.TrailingSpace && last.Width * 2 >= _shape.WrapWidth || _flow.IsFull(last) || LineFlow.EndsOpen(last) || !IsTitle(i, line));
        if (LineFlow.StartsInside(line) || _flow.TearsWord(last, line)) return true;
        if (adjacent && _shape.WrapWidth > 0) return last.Width >= _shape.WrapWidth * 0.6 && !IsTitle(i, line);
        if (adjacent && open.Kind == BlockKind.Bullet && line.Indent > open.Indent && line.Indent >= 2) return true;
        if (LineFlow.EndsOpen(last)) return line.Content.Length >= 6 && (!adjacent || last.Width >= 40);
        return !adjacent && open.Kind == BlockKind.Paragraph && open.Length >= 40 && last.Width >= 60 && (line.Content.Length >= 60 || LineFlow.EndsSentence(line)) && line.Content[0] is not ('[' or '<' or '〈');
    }

    // Citations wrap, and a second one stands on a line of its own without the word 출처 or a number.
    private bool GoesOnCiting(int i, BlockDraft cited, LayoutLine line)
    {
        if (_interrupted || _blanks > (_shape.DoubleSpaced ? 1 : 1)) return false;
        var complete = LinePatterns.EndsWithDate(cited.Last.Content) || cited.Last.Content is [.., '.' or '>'] || LinePatterns.IsUrl(cited.Last.Content);
        if (!complete && (_blanks == 0 || _shape.DoubleSpaced) && cited.Lines.Count < 8)
        {
            if (line.Width > 160 && LineFlow.EndsSentence(line) && cited.Kind == BlockKind.Source) return false;
            cited.Add(line);
            return true;
        }

        if (cited.Kind != BlockKind.Source || !IsCitation(i, line)) return false;
        Become(Open(BlockKind.Source, line));
        return true;
    }

    private bool IsCitation(int i, LayoutLine line)
    {
        if (line.Content.Length > 300 || line.Content.IndexOf(',') <= 0) return false;
        if (LinePatterns.EndsWithDate(line.Content)) return true;
        if (!char.IsAsciiLetterUpper(line.Content[0])) return false;
        var next = Next(i);
        return _shape.DoubleSpaced && line.TrailingSpace && next is { Kind: LineKind.Text } && LinePatterns.EndsWithDate(next.Content);
    }

    private LayoutLine? Next(int i)
    {
        for (i++; i < _lines.Count; i++)
        {
            if (_lines[i].Kind != LineKind.Blank) return _lines[i];
        }

        return null;
    }

    // A short line that stands alone above something else.
    private bool IsTitle(int i, LayoutLine line)
    {
        var content = line.Content;
        if (content.Length > (_korean ? 60 : 110) || content.Length < 2 || LineFlow.EndsOpen(line) || content[^1] is '.' or ',' or ';' or ':' || content[^1] == ')' && LinePatterns.EndsWithDate(content)) return false;
        if (!char.IsLetterOrDigit(content[0]) && content[0] is not ('\'' or '‘' or '"' or '“' or '「' or '『')) return false;
        if (_korean && content.IndexOf(" : ") > 0 || content[^1] == ')' && content.LastIndexOf('(') is var open && open >= 0 && content[open..].IndexOfAny('\'', '’', '‘') > 0 && content[open..].ContainsAnyInRange('0', '9')) return false;
        if (content.EndsWith("다") && content.Length > 20 || LinePatterns.EndsWithDate(content) && content.IndexOf(',') > 0 || char.IsAsciiLetterLower(content[0]) && !char.IsAsciiLetterUpper(content[1])) return false;
        var next = i + 1 < _lines.Count ? Next(i) : null;
        if (next is null || next.Kind == LineKind.Source || next.Kind == LineKind.TableRow && _shape.DoubleSpaced) return false;
        if (_korean && content.IndexOf("다. ") > 0) return false;
        var gap = _lines[i + 1].Kind == LineKind.Blank;
        if (_shape.DoubleSpaced) return next.Kind is LineKind.Bullet or LineKind.Heading or LineKind.Noise;
        if (next.Kind is LineKind.Bullet or LineKind.Heading or LineKind.Noise) return true;
        if (gap) return (!_korean || content.Length <= 40) && (_blanks > 0 || _blocks.Count == 0 || _blocks[^1].Kind is BlockKind.Noise or BlockKind.Heading or BlockKind.Source);
        if (!_korean && _blanks > 0 && content.Length <= 40 && char.IsAsciiLetterUpper(content[0]) && content.IndexOfAny(',', ':') < 0 && !content.ContainsAnyInRange('0', '9')) return true;
        return next.Kind == LineKind.Text && next.Content.Length >= 80 && next.Content.Length >= content.Length * 2;
    }

    private void Url(LayoutLine line)
    {
        if (_open is { Kind: BlockKind.Footnote or BlockKind.Source } && _blanks <= 1) _open.Add(line);
        else
        {
            var last = _blocks.Count > 0 ? _blocks[^1] : null;
            if (last is { Kind: BlockKind.Footnote or BlockKind.Source }) last.Add(line);
            else Open(BlockKind.Noise, line);
        }
    }

    private void Footnote(LayoutLine line)
    {
        _footnotes.Answer(line);
        var interrupted = _open;
        var draft = Open(BlockKind.Footnote, line);
        draft.Parent = interrupted is { Kind: BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Heading } ? interrupted.Index
            : interrupted is { Kind: BlockKind.Footnote } ? interrupted.Parent : -1;
        // The sentence above goes on behind a note at the foot of a page; a note of its own line ends it.
        if (interrupted is { Kind: BlockKind.Paragraph or BlockKind.Bullet } && !LineFlow.EndsSentence(interrupted.Last) && line.Style == "N)")
        {
            _interrupted = true;
            return;
        }

        Become(draft);
    }

    private void TableRow(LayoutLine line)
    {
        var row = _table.Row(line);
        if (_openTable is not null && (_interrupted || _blanks > (_shape.DoubleSpaced ? 1 : 0)) && !_table.Repeats(row)) CloseTable();
        if (_openTable is null)
        {
            _openTable = Open(BlockKind.Table, null);
            _open = null;
            _bullets.Clear();
            _lead = null;
        }

        _openTable.Lines.Add(line);
        _openTable.LastNumber = line.LastNumber;
        _interrupted = false;
        _table.Add(row);
        if (line.Style == TableBuilder.HeaderStyle && _table.Count == 1) _table.HeaderDeclared = true;
    }

    private void CloseTable()
    {
        if (_openTable is null) return;
        _openTable.Table = _table.Build();
        _openTable = null;
    }
}
