using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Text;

/// <summary>
/// A normalised text that knows for each of its characters where it stands in the source, so that nothing found in it loses its place.
/// </summary>
public sealed class MappedText
{
    private readonly int[] _lines;
    private readonly int[] _columns;

    /// <summary>Makes a text; <paramref name="lines"/> (from 1) and <paramref name="columns"/> (UTF-16 code units from 0) give the place of each character of
    /// <paramref name="value"/>. A character that stands for nothing in the source (a joining space) has the place of the character before it.</summary>
    public MappedText(string value, int[] lines, int[] columns)
    {
        if (lines.Length != value.Length || columns.Length != value.Length)
            throw new ArgumentException($"A text of {value.Length} characters needs as many places, not {lines.Length} and {columns.Length}.", nameof(lines));
        (Value, _lines, _columns) = (value, lines, columns);
    }

    /// <summary>The text with nothing in it.</summary>
    public static MappedText Empty { get; } = new("", [], []);

    /// <summary>The normalised text.</summary>
    public string Value { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Value.Length;

    /// <summary>The source line, from 1, of the character at <paramref name="index"/>.</summary>
    public int LineAt(int index) => _lines[index];

    /// <summary>Where the characters from <paramref name="start"/> up to but without <paramref name="end"/> stand in the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or outside the text.</exception>
    public TextSpan Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Value.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        return new TextSpan(_lines[start], _columns[start], _lines[end - 1], _columns[end - 1] + 1);
    }

    /// <summary>A part of the text with its places.</summary>
    public MappedText Slice(int start, int end) => new(Value[start..end], _lines[start..end], _columns[start..end]);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
