namespace GraphApi.Extraction.Values;

/// <summary>Small steps over a text that the finders of values share. Each moves <c>at</c> forward only where it succeeds.</summary>
internal static class Scanner
{
    public static bool Skip(string text, ref int at, string what)
    {
        if (string.CompareOrdinal(text, at, what, 0, what.Length) != 0 || at + what.Length > text.Length) return false;
        at += what.Length;
        return true;
    }

    public static bool SkipAny(string text, ref int at, string characters)
    {
        if (at >= text.Length || !characters.Contains(text[at], StringComparison.Ordinal)) return false;
        at++;
        return true;
    }

    public static void Spaces(string text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0') at++;
    }

    public static bool Integer(string text, ref int at, int minDigits, int maxDigits, out int value)
    {
        value = 0;
        var p = at;
        while (p < text.Length && char.IsAsciiDigit(text[p]) && p - at <= maxDigits) value = (value * 10) + (text[p++] - '0');
        if (p - at < minDigits || p - at > maxDigits) return false;
        at = p;
        return true;
    }

    /// <summary>A number with grouping commas and a decimal point: 1,750 or 73.4.</summary>
    public static bool Decimal(string text, ref int at, out decimal value)
    {
        value = 0;
        var p = at;
        var digits = 0;
        while (p < text.Length && digits < 18)
        {
            if (char.IsAsciiDigit(text[p])) { value = (value * 10) + (text[p++] - '0'); digits++; }
            else if (text[p] == ',' && digits > 0 && GroupOfThree(text, p + 1)) p++;
            else break;
        }

        if (digits == 0) return false;
        if (p + 1 < text.Length && text[p] == '.' && char.IsAsciiDigit(text[p + 1]))
        {
            p++;
            for (var unit = 0.1m; p < text.Length && char.IsAsciiDigit(text[p]) && digits < 26; unit /= 10, digits++) value += (text[p++] - '0') * unit;
        }

        at = p;
        return true;
    }

    public static bool EndsWithWord(string text, int before, string word)
    {
        var p = before;
        while (p > 0 && text[p - 1] == ' ') p--;
        return p >= word.Length && string.CompareOrdinal(text, p - word.Length, word, 0, word.Length) == 0;
    }

    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7a3';

    private static bool GroupOfThree(string text, int at) =>
        at + 2 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) &&
        (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
