using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>Tells from a line alone whether it is a rule, a page number, a caption, a source line and the like.</summary>
internal static class LinePatterns
{
    private static readonly string[] SourceWords = ["출처", "자료", "Source", "Sources", "SOURCE", "자료출처", "원문"];

    private static readonly string[] ContentsTitles = ["CONTENTS", "Contents", "목차", "차례", "Table of Contents", "TABLE OF CONTENTS", "표목차", "그림목차", "List of Tables", "List of Figures"];

    /// <summary>Whether it holds nothing but dashes, dots and the like.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '●' or '○' or '◎' or '△' or '▲' or '✓' or '✔' or '〈' or '「' || char.IsSurrogate(c)) return false;
        }

        return true;
    }

    /// <summary>Whether it holds a page number alone: <c>12</c>, <c>- 12 -</c>, <c>12 / 30</c>, <c>Page 3 of 10</c>, <c>iv</c>.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> text)
    {
        if (text.Length > 16) return false;
        if (text.StartsWith("Page ", StringComparison.OrdinalIgnoreCase)) text = text[5..];
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (!char.IsWhiteSpace(c) && c is not ('-' or '–' or '—' or '/' or '|' or '.' or 'o' or 'f')) return false;
        }

        // 2025. 4. is a date.
        return digits is > 0 and <= 6 && !(text.Length > 5 && text[4] == '.' && (text.StartsWith("20") || text.StartsWith("19")));
    }

    /// <summary>Whether it is the title of a contents page.</summary>
    public static bool IsContentsTitle(ReadOnlySpan<char> text)
    {
        Span<char> packed = stackalloc char[24];
        var length = 0;
        foreach (var c in text)
        {
            if (c is ' ' or '<' or '>' or '[' or ']' or '#' or '\t') continue;
            if (length == packed.Length) return false;
            packed[length++] = c;
        }

        foreach (var title in ContentsTitles)
        {
            if (packed[..length].Equals(title.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether it has dot leaders, as lines of a contents page do.</summary>
    public static bool HasLeaders(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = c is '·' or '․' or '…' or '‥' or '∙' or '.' or '⋯' ? run + (c is '…' or '⋯' ? 3 : 1) : c == ' ' && run > 0 ? run : 0;
            if (run >= 6) return true;
        }

        return false;
    }

    /// <summary>Where the content behind 출처:, 자료: or Source: begins, or -1 where the line names no source.</summary>
    public static int SourceStart(string text, int start, int end)
    {
        var i = start;
        // Ornaments before the word: ☞, [☞], *, ※, -, a stray letter of another script.
        while (i < end && i - start < 8 && !StartsWithSourceWord(text, i, end, out _))
        {
            if (char.IsAsciiLetterOrDigit(text[i]) || CharacterFolding.IsHangul(text[i])) return -1;
            i++;
        }

        if (!StartsWithSourceWord(text, i, end, out var length)) return -1;
        i += length;
        // 출처 without its colon, before a citation.
        if (i + 1 < end && text[i] == ' ' && char.IsAsciiLetterUpper(text[i + 1]) && string.CompareOrdinal(text, i - 2, "출처", 0, 2) == 0) return i;
        while (i < end && text[i] is ' ' or ')' or ']' or '>') i++;
        return i < end && text[i] is ':' or '：' ? i + 1 : -1;
    }

    /// <summary>Whether it is a caption: <c>[그림 2-1] …</c>, <c>&lt;표 3-1&gt; …</c>, <c>Table 2: …</c>, or a short line wholly in brackets.</summary>
    public static bool IsCaption(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return false;
        var close = text[0] switch { '[' => ']', '<' => '>', '〈' => '〉', '【' => '】', '〔' => '〕', '《' => '》', _ => '\0' };
        if (close != '\0')
        {
            var end = text.IndexOf(close);
            if (end <= 0) return false;
            var inner = text[1..end].Trim();
            if (StartsWithFigureWord(inner, needsNumber: false)) return true;
            return text[^1] == close && end == text.Length - 1 && text.Length <= 120 && !inner.StartsWith("http") && !inner.StartsWith("/") && inner.Length > 0;
        }

        return text.Length <= 160 && StartsWithFigureWord(text, needsNumber: true);
    }

    /// <summary>Whether it is an address of the web and nothing else.</summary>
    public static bool IsUrl(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("(<[\\*- ");
        return (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            && text.IndexOf(' ') is var space && (space < 0 || space > 24 && text.Length - space < 24);
    }

    /// <summary>Whether it ends with a date as citations do: <c>2024.03.29.</c>, <c>2024.3</c>, <c>2024</c> behind a comma.</summary>
    public static bool EndsWithDate(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" .)*>");
        var bracket = text.LastIndexOf(":(http");
        if (bracket > 0) text = text[..bracket].TrimEnd(" .");
        if (text.EndsWith("검색")) text = text[..^2].TrimEnd(" .(");
        var i = text.Length;
        var separators = 0;
        while (i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or '-' or '/' || text[i - 1] == ' ' && i >= 2 && text[i - 2] is '.' or ','))
        {
            if (text[i - 1] is '.' or '-' or '/') separators++;
            i--;
        }

        var date = text[i..].TrimStart(" .,-");
        if (date.Length < 4 || !(date.StartsWith("19") || date.StartsWith("20")) || !char.IsAsciiDigit(date[2]) || !char.IsAsciiDigit(date[3])) return false;
        return separators > 0 || date.Length == 4 && text.Length > 4 && text[..^4].TrimEnd() is [.., ',' or '('];
    }

    /// <summary>Whether it tells where the publisher is to be found: an address, a telephone number with a mail address, a home page.</summary>
    public static bool IsContact(ReadOnlySpan<char> text)
    {
        if (text.Length > 160) return false;
        var mail = text.IndexOf('@') is var at and > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetter(text[at + 1]);
        if (mail && (text.Length < 60 || text.IndexOf("문의") >= 0 || text.IndexOf("연락") >= 0 || text.IndexOf("contact", StringComparison.OrdinalIgnoreCase) >= 0)) return true;
        if (text.StartsWith("홈페이지") && text.IndexOf("http") > 0) return true;
        return text.IndexOf("번길 ") > 0 || text.IndexOf("-gil,") > 0 || text.IndexOf("-ro,") > 0 && text.IndexOf("-gu") > 0 || text.EndsWith("층") && text.IndexOf("로 ") > 0 && text.IndexOf("구 ") > 0;
    }

    private static bool StartsWithSourceWord(string text, int i, int end, out int length)
    {
        length = 0;
        foreach (var word in SourceWords)
        {
            if (end - i > word.Length && string.CompareOrdinal(text, i, word, 0, word.Length) == 0) length = Math.Max(length, word.Length);
        }

        return length > 0;
    }

    private static bool StartsWithFigureWord(ReadOnlySpan<char> text, bool needsNumber)
    {
        foreach (var word in FigureWords)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[word.Length..].TrimStart(' ');
            if (rest.Length == 0) return !needsNumber;
            if (!char.IsAsciiDigit(rest[0])) continue;
            if (!needsNumber) return true;
            var i = 0;
            while (i < rest.Length && (char.IsAsciiDigit(rest[i]) || rest[i] is '-' or '.')) i++;
            if (i > 0 && rest[i - 1] == '.' || i < rest.Length && rest[i] is ':' or '>' or ']' || i == rest.Length) return true;
        }

        return false;
    }

    private static readonly string[] FigureWords = ["표", "그림", "도표", "사진", "Table", "Figure", "Fig.", "Chart", "Box", "Exhibit"];
}
