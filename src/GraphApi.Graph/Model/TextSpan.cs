namespace GraphApi.Graph.Model;

/// <summary>A stretch of a document's text. Lines are those of the source file, from 1; characters are UTF-16 code units from 0 within their line; the end is exclusive.</summary>
/// <param name="Line">The line that it begins in.</param>
/// <param name="Start">The first character, counted from the beginning of <paramref name="Line"/>.</param>
/// <param name="EndLine">The line that it ends in.</param>
/// <param name="End">The character after the last, counted from the beginning of <paramref name="EndLine"/>.</param>
public readonly record struct TextSpan(int Line, int Start, int EndLine, int End) : IComparable<TextSpan>
{
    /// <summary>Orders by where spans begin, then by where they end.</summary>
    public int CompareTo(TextSpan other) => (Line, Start, EndLine, End).CompareTo((other.Line, other.Start, other.EndLine, other.End));

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
