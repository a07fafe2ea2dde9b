using GraphApi.Graph.Search;

namespace GraphApi.Extraction.Mentions;

/// <summary>A text reduced to its letters and digits as <see cref="SearchText.Fold"/> does it, each with its place in the text, so that names can be compared with it.</summary>
internal readonly struct FoldedText
{
    private FoldedText(string source, char[] chars, int[] places, int length) => (Source, Chars, Places, Length) = (source, chars, places, length);

    /// <summary>The text as it was.</summary>
    public string Source { get; }

    /// <summary>The folded characters; only the first <see cref="Length"/> count.</summary>
    public char[] Chars { get; }

    /// <summary>For each folded character the index in <see cref="Source"/> of the character that it comes from.</summary>
    public int[] Places { get; }

    /// <summary>The number of folded characters.</summary>
    public int Length { get; }

    public static FoldedText Of(string source)
    {
        var chars = new char[source.Length + 8];
        var places = new int[source.Length + 8];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c is >= 'A' and <= 'Z') Put((char)(c | 0x20), i);
            else if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= '가' and <= '힣')) Put(c, i);
            else if (c > '\x7f' && !char.IsSurrogate(c) && !char.IsWhiteSpace(c))
            {
                // Folding one character at a time equals folding the whole but for conjoining jamo, which texts in NFC do not hold.
                foreach (var folded in SearchText.Fold(c.ToString())) Put(folded, i);
            }
        }

        return new FoldedText(source, chars, places, length);

        void Put(char folded, int place)
        {
            if (length == chars.Length)
            {
                Array.Resize(ref chars, length * 2);
                Array.Resize(ref places, length * 2);
            }

            (chars[length], places[length]) = (folded, place);
            length++;
        }
    }
}
