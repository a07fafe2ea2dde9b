using System.Globalization;
using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>The mark or number that a line begins with.</summary>
/// <param name="Style">The mark itself, or the kind of numbering: <c>chapter</c>, <c>section</c>, <c>I.</c>, <c>N.</c>, <c>N.N</c>, <c>N)</c>, <c>(N)</c>, <c>가.</c>, <c>가)</c>, <c>①</c>, <c>#1</c> ….</param>
/// <param name="Ordinal">The number, or 0.</param>
/// <param name="End">Where the content behind it begins.</param>
internal readonly record struct LineMark(string Style, int Ordinal, int End)
{
    private const string Bullets = "-–—•∙·‧▪▫◦○●◎■□◆◇▶▷►▸❍❏❑❖✓✔➢➤➔→⇒△▲▽▼★☆※*+ㅇ";
    private const string Syllables = "가나다라마바사아자차카타파하";

    /// <summary>Reads the mark at <paramref name="start"/> of a line that ends at <paramref name="end"/>.</summary>
    public static bool TryRead(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        if (start >= end) return false;
        var c = text[start];
        return c switch
        {
            '#' => Hashes(text, start, end, out mark),
            '[' => Reference(text, start, end, out mark),
            '(' => Bracketed(text, start, end, out mark),
            >= '①' and <= '⑳' => Set(out mark, "①", c - '①' + 1, start + 1),
            >= '㉠' and <= '㉻' => Set(out mark, "㉠", c - '㉠' + 1, start + 1),
            >= 'Ⅰ' and <= 'Ⅻ' => Roman(text, start, end, c - 'Ⅰ' + 1, 1, out mark),
            >= '0' and <= '9' => Number(text, start, end, out mark),
            '제' => Chapter(text, start, end, out mark),
            '£' => start + 1 < end && (char.IsLetter(text[start + 1]) || text[start + 1] is ' ' or '‘' or '(') && Set(out mark, "£", 0, start + 1),
            'n' or 'o' or 'l' or 'q' or 'v' or 'Ø' or 'ü' or 'u' =>
                start + 2 < end && text[start + 1] == ' ' && Set(out mark, c.ToString(), 0, start + 2),
            _ => Syllable(text, start, end, out mark) || Letters(text, start, end, out mark) || Bullet(text, start, end, out mark),
        };
    }

    private static bool Set(out LineMark mark, string style, int ordinal, int end)
    {
        mark = new LineMark(style, ordinal, end);
        return true;
    }

    private static bool Hashes(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        var i = start;
        while (i < end && text[i] == '#') i++;
        return i - start <= 6 && i < end && text[i] == ' ' && Set(out mark, "#" + (i - start).ToString(CultureInfo.InvariantCulture), 0, i);
    }

    private static bool Bullet(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        var c = text[start];
        var known = Bullets.Contains(c, StringComparison.Ordinal) || c is >= '\uE000' and <= '\uF8FF';
        if (!known || start + 1 >= end) return false;
        var next = text[start + 1];
        if (c is '-' or '–' or '—' or '+' or '*' or '→' or '·' && !LayoutLine.IsSpace(next) && !CharacterFolding.IsHangul(next) && next is not ('(' or '\'' or '‘' or '"' or '“' or '「' or '[')) return false;
        if (c == '*' && next == '*') return false;
        if (c == 'ㅇ' && !LayoutLine.IsSpace(next)) return false;
        if (c == '*' && text.AsSpan(start + 1, end - start - 1).Contains('*') && !LayoutLine.IsSpace(next)) return false;
        return Set(out mark, c is '–' or '—' ? "-" : c.ToString(), 0, start + 1);
    }

    private static bool Number(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        var i = start;
        while (i < end && char.IsAsciiDigit(text[i]) && i - start < 4) i++;
        if (i >= end) return false;
        var number = int.Parse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture);
        var next = i + 1 < end ? text[i + 1] : ' ';
        if (text[i] == ')') return i - start <= 3 && Set(out mark, "N)", number, i + 1);
        if (text[i] == '.' && i - start <= 3)
        {
            if (LayoutLine.IsSpace(next)) return !LooksLikeDate(text, i + 1, end, number) && Set(out mark, "N.", number, i + 1);
            if (!char.IsAsciiDigit(next)) return (char.IsLetter(next) || next is '(' or '‘' or '\'' or '“' or '"' or '「' or '[') && Set(out mark, "N.", number, i + 1);
            return Decimal(text, i, end, number, out mark);
        }

        // A bare number before a short Korean title: "1 현황"; never "10 개" or "3 월".
        return text[i] == ' ' && i - start <= 2 && end - start <= 40 && CharacterFolding.IsHangul(next) && !"개명년월일위조억만차건곳종대배점편호회주시분초인세가".Contains(next, StringComparison.Ordinal)
            && Set(out mark, "N", number, i + 1);
    }

    // 1.1 and 1.2.3 before a word; not 3.5% and not 2024.1.
    private static bool Decimal(string text, int i, int end, int number, out LineMark mark)
    {
        mark = default;
        var parts = 1;
        while (i < end && text[i] == '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))
        {
            var digits = 0;
            for (i++; i < end && char.IsAsciiDigit(text[i]); i++) digits++;
            if (digits > 2) return false;
            parts++;
        }

        if (i < end && text[i] == '.') i++;
        if (i + 1 >= end || text[i] != ' ' || number > 40 || !char.IsLetter(text[i + 1]) || parts > 4 || end - i > 90) return false;
        return Set(out mark, parts == 2 ? "N.N" : "N.N.N", number, i);
    }

    private static bool LooksLikeDate(string text, int i, int end, int number)
    {
        while (i < end && text[i] == ' ') i++;
        var digits = i;
        while (digits < end && char.IsAsciiDigit(text[digits])) digits++;
        return digits > i && digits < end && text[digits] == '.' && number <= 31;
    }

    private static bool Bracketed(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        var i = start + 1;
        while (i < end && char.IsAsciiDigit(text[i]) && i - start <= 3) i++;
        if (i > start + 1 && i < end && text[i] == ')') return Set(out mark, "(N)", int.Parse(text.AsSpan(start + 1, i - start - 1), CultureInfo.InvariantCulture), i + 1);
        if (start + 2 >= end || text[start + 2] != ')') return false;
        var syllable = Syllables.IndexOf(text[start + 1], StringComparison.Ordinal);
        return syllable >= 0 && Set(out mark, "(가)", syllable + 1, start + 3);
    }

    // [17] before an entry of a list of references.
    private static bool Reference(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        var i = start + 1;
        while (i < end && char.IsAsciiDigit(text[i]) && i - start <= 3) i++;
        return i > start + 1 && i + 1 < end && text[i] == ']' && text[i + 1] == ' ' && Set(out mark, "[N]", int.Parse(text.AsSpan(start + 1, i - start - 1), CultureInfo.InvariantCulture), i + 1);
    }

    private static bool Syllable(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        if (start + 2 >= end || text[start + 1] is not ('.' or ')')) return false;
        var ordinal = Syllables.IndexOf(text[start], StringComparison.Ordinal);
        return ordinal >= 0 && Set(out mark, text[start + 1] == '.' ? "가." : "가)", ordinal + 1, start + 2);
    }

    private static bool Roman(string text, int start, int end, int ordinal, int length, out LineMark mark)
    {
        mark = default;
        var i = start + length;
        while (i < end && text[i] == ' ') i++;
        if (i < end && text[i] is '.' or '、') return Set(out mark, "I.", ordinal, i + 1);
        return i > start + length && i < end && Set(out mark, "I.", ordinal, i);
    }

    private static bool Chapter(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        var i = start + 1;
        while (i < end && text[i] == ' ') i++;
        var digits = i;
        while (i < end && char.IsAsciiDigit(text[i])) i++;
        if (i == digits || i - digits > 3) return false;
        var number = int.Parse(text.AsSpan(digits, i - digits), CultureInfo.InvariantCulture);
        while (i < end && text[i] == ' ') i++;
        if (i >= end || i + 1 < end && !LayoutLine.IsSpace(text[i + 1]) && text[i + 1] is not ('.' or ':')) return false;
        return text[i] switch
        {
            '편' or '부' => Set(out mark, "part", number, i + 1),
            '장' => Set(out mark, "chapter", number, i + 1),
            '절' => Set(out mark, "section", number, i + 1),
            _ => false,
        };
    }

    // "Chapter 2", "Part II", "Section 3", "I.", "A." and "a)".
    private static bool Letters(string text, int start, int end, out LineMark mark)
    {
        mark = default;
        var rest = text.AsSpan(start, end - start);
        if (!char.IsAsciiLetter(rest[0])) return false;
        var dot = rest[..Math.Min(6, rest.Length)].IndexOfAny('.', ')');
        if (dot > 0 && dot + 1 < rest.Length && rest[dot + 1] == ' ')
        {
            var ordinal = RomanValue(rest[..dot]);
            if (ordinal > 0 && rest[dot] == '.') return Set(out mark, "I.", ordinal, start + dot + 1);
            if (dot == 1 && rest[dot] == ')') return Set(out mark, "a)", char.ToLowerInvariant(rest[0]) - 'a' + 1, start + 2);
        }

        foreach (var (word, style) in Words)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) || rest.Length <= word.Length || rest[word.Length] != ' ') continue;
            var i = word.Length + 1;
            var digits = i;
            while (i < rest.Length && char.IsAsciiLetterOrDigit(rest[i])) i++;
            var ordinal = int.TryParse(rest[digits..i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : RomanValue(rest[digits..i]);
            if (ordinal is <= 0 or > 99) return false;
            if (i < rest.Length && rest[i] is not ('.' or ':' or ' ' or '-' or '–' or '—')) return false;
            return Set(out mark, style, ordinal, start);
        }

        return false;
    }

    private static readonly (string Word, string Style)[] Words = [("Part", "part"), ("Chapter", "chapter"), ("Section", "section"), ("Appendix", "chapter"), ("Annex", "chapter")];

    private static int RomanValue(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 5) return 0;
        int sum = 0, last = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = text[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (value == 0) return 0;
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return sum;
    }
}
