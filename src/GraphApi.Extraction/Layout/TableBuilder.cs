using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>Puts rows of tab-separated cells together to tables: finds the header, merges what pages cut apart, fills row spans.</summary>
internal sealed class TableBuilder
{
    private static readonly string[] HeaderWords =
    [
        "구분", "분류", "항목", "내용", "시기", "일정", "순위", "기관", "국가", "기업", "모델", "명칭", "번호", "연도", "이름", "활동", "정책", "주요", "출처", "비고", "분야", "원칙", "단계", "행사", "기간",
        "Model", "Name", "Company", "Country", "Date", "Year", "Rank", "Type", "Category", "Description", "Benchmark",
    ];

    /// <summary>The style of a line that markup declares to be a header.</summary>
    public const string HeaderStyle = "th";

    private readonly CellItems _cells;
    private readonly List<List<TableCell>> _rows = [];

    public TableBuilder(CellItems cells) => _cells = cells;

    /// <summary>The number of rows, the header included.</summary>
    public int Count => _rows.Count;

    /// <summary>Whether markup declares the first row to be the header.</summary>
    public bool HeaderDeclared { get; set; }

    /// <summary>Takes the row of a line.</summary>
    public List<TableCell> Row(LineCharacters line)
    {
        var cells = new List<TableCell>();
        var text = line.Text;
        for (var start = 0; start <= text.Length;)
        {
            var tab = text.IndexOf('\t', start);
            if (tab < 0) tab = text.Length;
            cells.Add(_cells.Cell(line, start, tab));
            start = tab + 1;
        }

        return cells;
    }

    /// <summary>Adds a row; one that repeats the first row (a header on a new page) is left out.</summary>
    public void Add(List<TableCell> row)
    {
        if (_rows.Count > 0 && Same(_rows[0], row)) return;
        _rows.Add(row);
    }

    /// <summary>Whether a row repeats the first one.</summary>
    public bool Repeats(List<TableCell> row) => _rows.Count > 0 && Same(_rows[0], row);

    /// <summary>The table of the rows so far; the builder is empty again.</summary>
    public Table Build()
    {
        var headed = _rows.Count > 1 && (HeaderDeclared || IsHeader());
        var header = headed ? Trimmed(_rows[0]) : [];
        var rows = new List<IReadOnlyList<TableCell>>(_rows.Count);
        List<TableCell>? above = null;
        var first = headed ? 1 : 0;
        if (headed && MissesFirst(_rows[0].Count)) header.Insert(0, new TableCell(MappedText.Empty, [], false));
        for (var i = first; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (row.TrueForAll(cell => cell.Text.Length == 0)) continue;
            for (var c = 0; above is not null && c < row.Count - 1 && row[c].Text.Length == 0 && c < above.Count; c++) row[c] = above[c] with { Inherited = true };
            while (row.Count > Math.Max(1, header.Count) && row[^1].Text.Length == 0) row.RemoveAt(row.Count - 1);
            rows.Add(row);
            above = row;
        }

        _rows.Clear();
        HeaderDeclared = false;
        return new Table(header, rows);
    }

    private static List<TableCell> Trimmed(List<TableCell> row)
    {
        var cells = new List<TableCell>(row);
        while (cells.Count > 1 && cells[^1].Text.Length == 0) cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    // Whether the header lacks the cell of the first column: nearly all rows have one cell more, even counting its empty ones,
    // or its last cell is empty while rows begin with the empty cells of a row span.
    private bool MissesFirst(int width)
    {
        int longer = 0, spanned = 0, same = 0;
        for (var i = 1; i < _rows.Count; i++)
        {
            if (_rows[i].Count == width + 1 && _rows[i][^1].Text.Length > 0) longer++;
            if (_rows[i].Count == width && _rows[i][^1].Text.Length > 0 && _rows[0][^1].Text.Length == 0)
            {
                same++;
                if (_rows[i][0].Text.Length == 0 && _rows[i][1].Text.Length == 0) spanned++;
            }
        }

        return longer * 10 >= (_rows.Count - 1) * 8 || spanned > 0 && width > 4 && same * 10 >= (_rows.Count - 1) * 8;
    }

    private bool IsHeader()
    {
        var row = _rows[0];
        int filled = 0, numeric = 0, words = 0;
        foreach (var cell in row)
        {
            var value = cell.Text.Value;
            if (value.Length == 0) continue;
            filled++;
            if (value.Length > 60 || cell.Items.Count > 1 && cell.Items[0].Text.Length > 20) return false;
            if (IsMeasure(value)) numeric++;
            if (Array.Exists(HeaderWords, word => value.Contains(word, StringComparison.Ordinal))) words++;
        }

        if (filled == 0) return false;
        if (words > 0 && words * 3 >= filled) return true;
        if (numeric > 0) return false;
        return filled * 2 >= row.Count && HasLongerRowsBelow();
    }

    // Without a telling word: the rows below hold numbers, lists or longer text where the first row holds names.
    private bool HasLongerRowsBelow()
    {
        int header = 0, below = 0, cells = 0, numbers = 0;
        foreach (var cell in _rows[0]) header += cell.Text.Length;
        for (var i = 1; i < Math.Min(_rows.Count, 12); i++)
        {
            foreach (var cell in _rows[i])
            {
                below += cell.Text.Length;
                cells++;
                if (cell.Text.Length > 0 && (IsMeasure(cell.Text.Value) || cell.Text.Length == 1)) numbers++;
            }
        }

        if (_rows[0].Count > 0 && _rows[0][0].Text.Length == 0) return true;
        return numbers * 4 >= cells || below > header * Math.Min(_rows.Count - 1, 11) * 1.2;
    }

    private static bool IsMeasure(string value)
    {
        var digits = 0;
        foreach (var c in value)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (!(c is '.' or ',' or '%' or '-' or '+' or ' ' or '$')) return false;
        }

        return digits > 0 && !(digits == 4 && value.Length == 4 && value[0] is '1' or '2');
    }

    private static bool Same(List<TableCell> a, List<TableCell> b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!a[i].Text.Value.Equals(b[i].Text.Value, StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
