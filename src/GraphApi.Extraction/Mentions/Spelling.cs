namespace GraphApi.Extraction.Mentions;

/// <summary>One spelling of a name: what of its case and punctuation a text must keep to mean it.</summary>
internal sealed class Spelling
{
    // Short names fall apart into other words too easily (바이 든, AI 2개): their spaces must be where the name has them.
    private const int ShortHangul = 3;
    private const int ShortLatin = 4;

    private readonly List<(int Gap, char Mark)> _marks = [];
    private readonly ulong _softGaps;
    private readonly int _length;
    private readonly bool _short;

    public Spelling(string original)
    {
        var folded = FoldedText.Of(original);
        _length = folded.Length;
        for (var k = 1; k < folded.Length; k++)
        {
            for (var p = folded.Places[k - 1] + 1; p < folded.Places[k]; p++)
            {
                if (Characters.IsSoft(original[p])) _softGaps |= k < 64 ? 1UL << k : 0;
                if (!char.IsWhiteSpace(original[p])) _marks.Add((k, original[p] == '_' ? '.' : original[p]));
            }
        }

        bool latin = true, upper = true, letter = false, digit = false;
        foreach (var c in original)
        {
            if (Characters.IsHangul(c) || Characters.IsIdeograph(c)) latin = false;
            digit |= char.IsAsciiDigit(c);
            if (!char.IsLetter(c)) continue;
            letter = true;
            if (!char.IsUpper(c)) upper = false;
        }

        _short = _length <= (latin ? ShortLatin : ShortHangul);
        StartsUpper = latin && letter && char.IsUpper(original.First(char.IsLetter));
        AllUpper = latin && letter && upper && !digit && _length <= 6;
        _hasCapitalisedWord = original.Contains(' ') && HasCapitalisedWord(original, 0, original.Length - 1);
    }

    /// <summary>Whether more than abbreviations is written with capitals: "partnership on AI" is no name.</summary>
    private readonly bool _hasCapitalisedWord;

    /// <summary>Whether it is Latin and begins with a capital: a text that writes it small means the common word.</summary>
    public bool StartsUpper { get; }

    /// <summary>Whether it is a short abbreviation in capitals.</summary>
    public bool AllUpper { get; }

    /// <summary>Whether the folded characters from <paramref name="start"/> on are this spelling, given that their letters are.</summary>
    public bool Fits(in FoldedText text, int start)
    {
        for (var k = 1; k < _length; k++)
        {
            var (from, to) = (text.Places[start + k - 1] + 1, text.Places[start + k]);
            var digits = char.IsAsciiDigit(text.Chars[start + k - 1]) && char.IsAsciiDigit(text.Chars[start + k]);
            if (digits && (from < to) != HasMark(k) && !(k < 64 && (_softGaps >> k & 1) != 0)) return false;
            for (var p = from; p < to; p++)
            {
                var c = text.Source[p];
                if (Characters.IsSoft(c) && !(digits && c == '_'))
                {
                    if (_short && !(k < 64 && (_softGaps >> k & 1) != 0) && !HasMark(k)) return false;
                }
                else if (!HasMark(k, c == '_' ? '.' : c)) return false;
            }
        }

        return CaseFits(text, start);
    }

    private bool CaseFits(in FoldedText text, int start)
    {
        if (!StartsUpper) return true;
        var (first, last) = (text.Places[start], text.Places[start + _length - 1]);
        if (AllUpper)
        {
            for (var p = first; p <= last; p++)
            {
                if (char.IsLower(text.Source[p])) return IsPathPart(text.Source, first, last);
            }

            return true;
        }

        for (var p = first; p <= last; p++)
        {
            if (char.IsUpper(text.Source[p])) return !_hasCapitalisedWord || char.IsUpper(text.Source[first]) || HasCapitalisedWord(text.Source, first, last);
        }

        return IsPathPart(text.Source, first, last);
    }

    private static bool HasCapitalisedWord(string text, int first, int last)
    {
        for (var p = first; p < last; p++)
        {
            if (char.IsUpper(text[p]) && char.IsLower(text[p + 1]) && (p == first || !char.IsLetter(text[p - 1]))) return true;
        }

        return false;
    }

    // In a repository's path (owner/model) names are written small.
    private static bool IsPathPart(string source, int first, int last) =>
        (first > 0 && source[first - 1] == '/') || (last + 1 < source.Length && source[last + 1] == '/');

    private bool HasMark(int gap)
    {
        foreach (var mark in _marks)
        {
            if (mark.Gap == gap) return true;
        }

        return false;
    }

    private bool HasMark(int gap, char c)
    {
        foreach (var mark in _marks)
        {
            if (mark.Gap == gap && mark.Mark == c) return true;
        }

        return false;
    }
}
