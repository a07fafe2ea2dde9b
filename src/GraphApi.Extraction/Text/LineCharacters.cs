namespace GraphApi.Extraction.Text;

/// <summary>A line to be normalised: its characters and where each of them stands in the source.</summary>
internal class LineCharacters
{
    private readonly int[]? _lines;
    private readonly int[]? _columns;

    /// <summary>A line of the source as it is.</summary>
    public LineCharacters(string text, int number) => (Text, Number) = (text, number);

    /// <summary>A line put together from characters of several source lines.</summary>
    public LineCharacters(string text, int[] lines, int[] columns)
    {
        (Text, _lines, _columns) = (text, lines, columns);
        Number = lines.Length > 0 ? lines[0] : 1;
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The source line, from 1, of the first character.</summary>
    public int Number { get; }

    /// <summary>The source line, from 1, of the last character.</summary>
    public int LastNumber => _lines is { Length: > 0 } lines ? lines[^1] : Number;

    /// <summary>The source line, from 1, of the character at <paramref name="index"/>.</summary>
    public int LineAt(int index) => _lines is null ? Number : _lines[index];

    /// <summary>The column, from 0, of the character at <paramref name="index"/>.</summary>
    public int ColumnAt(int index) => _columns is null ? index : _columns[index];
}
