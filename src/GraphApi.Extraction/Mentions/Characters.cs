namespace GraphApi.Extraction.Mentions;

/// <summary>The kinds of characters that the boundaries of names depend on.</summary>
internal static class Characters
{
    public static bool IsHangul(char c) => c is (>= '가' and <= '힣') or (>= 'ㄱ' and <= 'ㆎ');

    public static bool IsLatinLetter(char c) => char.IsAsciiLetter(c) || (c is >= 'À' and <= 'ɏ' && char.IsLetter(c));

    public static bool IsLatin(char c) => IsLatinLetter(c) || char.IsAsciiDigit(c);

    public static bool IsIdeograph(char c) => c is (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿');

    /// <summary>Characters that may stand between, or be missing between, the letters of one name.</summary>
    public static bool IsSoft(char c) => c is ' ' or '\u00A0' or '-' or '‐' or '‑' or '–' or '·' or '‧' or '․' or '∙' or '・' or 'ㆍ' or '_';

    public static bool IsOpeningQuote(char c) => c is '\'' or '"' or '‘' or '“' or '「' or '『' or '《' or '〈' or '<';

    public static bool IsQuote(char c) => IsOpeningQuote(c) || c is '’' or '”' or '」' or '』' or '》' or '〉' or '>';
}
