namespace GraphApi.Extraction.Text;

/// <summary>Collects normalised characters with their places. White space runs to one space and never begins or ends the text. Reusable.</summary>
internal sealed class MappedTextBuilder
{
    private char[] _chars = new char[256];
    private int[] _lines = new int[256];
    private int[] _columns = new int[256];

    public int Length { get; private set; }

    public char Last => Length > 0 ? _chars[Length - 1] : '\0';

    public ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    public void Append(char c, int line, int column)
    {
        if (c == ' ' && (Length == 0 || _chars[Length - 1] == ' ')) return;
        if (Length == _chars.Length)
        {
            Array.Resize(ref _chars, Length * 2);
            Array.Resize(ref _lines, Length * 2);
            Array.Resize(ref _columns, Length * 2);
        }

        _chars[Length] = c;
        _lines[Length] = line;
        _columns[Length] = column;
        Length++;
    }

    /// <summary>Adds a space that stands for nothing in the source; it has the place of the character before it.</summary>
    public void AppendJoint()
    {
        if (Length > 0) Append(' ', _lines[Length - 1], _columns[Length - 1]);
    }

    /// <summary>Adds a text that is normalised already.</summary>
    public void Append(MappedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var place = text.Span(i, i + 1);
            Append(text.Value[i], place.Line, place.Start);
        }
    }

    public void TrimEnd(int count = 0)
    {
        Length = Math.Max(0, Length - count);
        while (Length > 0 && _chars[Length - 1] == ' ') Length--;
    }

    public void Clear() => Length = 0;

    /// <summary>Replaces a character by another that stands at the same place.</summary>
    public void Replace(int index, char c) => _chars[index] = c;

    public MappedText ToMappedText()
    {
        TrimEnd();
        return Length == 0 ? MappedText.Empty : new MappedText(new string(_chars, 0, Length), _lines[..Length], _columns[..Length]);
    }
}
