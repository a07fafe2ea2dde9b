using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>A line of a document on its way to a block.</summary>
internal sealed class LayoutLine : LineCharacters
{
    /// <summary>A line of the source as it is.</summary>
    public LayoutLine(string text, int number) : base(text, number) => Trim(0, text.Length);

    /// <summary>A line put together from characters of several source lines.</summary>
    public LayoutLine(string text, int[] lines, int[] columns) : base(text, lines, columns) => Trim(0, text.Length);

    /// <summary>What it is.</summary>
    public LineKind Kind { get; set; } = LineKind.Text;

    /// <summary>Whether markup says what it is (HTML, Markdown), so that nothing need be guessed and it is joined with no other line.</summary>
    public bool Explicit { get; set; }

    /// <summary>Where its content begins, behind white space and mark.</summary>
    public int Start { get; set; }

    /// <summary>Where its content ends, before white space.</summary>
    public int End { get; set; }

    /// <summary>How far it is indented, in characters.</summary>
    public int Indent { get; set; }

    /// <summary>The mark or kind of numbering that it begins with, such as <c>-</c>, <c>N.</c>, <c>chapter</c>; empty where it has none.</summary>
    public string Style { get; set; } = "";

    /// <summary>The number that it begins with, or 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The rank of a heading: the smaller, the higher.</summary>
    public int Rank { get; set; }

    /// <summary>Whether it ends with white space, which in some files means that the sentence goes on.</summary>
    public bool TrailingSpace { get; private set; }

    /// <summary>How many columns it takes, a Hangul syllable taking two.</summary>
    public int Width { get; private set; }

    /// <summary>The characters of its content.</summary>
    public ReadOnlySpan<char> Content => Text.AsSpan(Start, End - Start);

    /// <summary>Sets the content to [<paramref name="from"/>, <paramref name="to"/>) without the white space around it.</summary>
    public void Trim(int from, int to)
    {
        while (from < to && IsSpace(Text[from])) from++;
        while (to > from && IsSpace(Text[to - 1])) to--;
        (Start, End, Indent) = (from, to, from);
        TrailingSpace = to < Text.Length;
        if (from == to) Kind = LineKind.Blank;
        var width = 0;
        for (var i = 0; i < to; i++) width += Text[i] >= 0x1100 ? 2 : 1;
        Width = width;
    }

    /// <summary>Moves the beginning of the content to <paramref name="from"/> or the next character that is no white space.</summary>
    public void SkipTo(int from)
    {
        while (from < End && IsSpace(Text[from])) from++;
        Start = Math.Min(from, End);
    }

    /// <summary>Whether a character is white space or invisible.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or < ' ';
}
