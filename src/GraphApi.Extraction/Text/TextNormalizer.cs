using System.Net;

namespace GraphApi.Extraction.Text;

/// <summary>
/// Turns lines into normalised text: characters folded, white space single, markup (HTML, Markdown emphasis and links, LaTeX) and footnote marks left out,
/// and each character still knowing its place. Linear in the length of the line.
/// </summary>
internal sealed class TextNormalizer
{
    // The longest entity, link target or formula that is looked for; longer ones are text.
    private const int MaxEntity = 32;
    private const int MaxTarget = 2048;
    private const int MaxFormula = 160;

    private readonly bool _repairAi;
    private readonly bool _markdown;

    /// <summary>Makes a normaliser.</summary>
    /// <param name="repairAi">Whether "Al" (small L), the usual misreading of "AI" in scanned Korean text, is read as "AI".</param>
    /// <param name="markdown">Whether back-ticks mark code rather than quotes.</param>
    public TextNormalizer(bool repairAi, bool markdown) => (_repairAi, _markdown) = (repairAi, markdown);

    /// <summary>Adds the characters [<paramref name="from"/>, <paramref name="to"/>) of a line.</summary>
    public void Append(MappedTextBuilder target, LineCharacters line, int from, int to)
    {
        var text = line.Text;
        var begin = target.Length;
        for (var i = from; i < to;)
        {
            var c = text[i];
            if (CharacterFolding.IsHangul(c) || char.IsAsciiLetterOrDigit(c))
            {
                target.Append(c, line.LineAt(i), line.ColumnAt(i));
                i++;
                continue;
            }

            var skip = Markup(target, line, i, to);
            if (skip > 0) i += skip;
            else i += AppendCharacter(target, line, i, to);
        }

        if (_repairAi) RepairAi(target, begin);
    }

    /// <summary>The normalised text of a part of a line.</summary>
    public MappedText Normalize(MappedTextBuilder scratch, LineCharacters line, int from, int to)
    {
        scratch.Clear();
        Append(scratch, line, from, to);
        return scratch.ToMappedText();
    }

    private static int AppendCharacter(MappedTextBuilder target, LineCharacters line, int i, int to)
    {
        var text = line.Text;
        var c = text[i];
        int number = line.LineAt(i), column = line.ColumnAt(i);
        if (char.IsSurrogate(c))
        {
            if (!char.IsHighSurrogate(c) || i + 1 >= to || !char.IsLowSurrogate(text[i + 1])) return 1;
            target.Append(c, number, column);
            target.Append(text[i + 1], line.LineAt(i + 1), line.ColumnAt(i + 1));
            return 2;
        }

        if (c >= 0x80)
        {
            if (CharacterFolding.TryCompose(text.AsSpan(i, to - i), out var composed, out var used))
            {
                target.Append(composed, number, column);
                return used;
            }

            if (CharacterFolding.Expand(c) is { } several)
            {
                foreach (var part in several) target.Append(part, number, column);
                return 1;
            }
        }

        var folded = CharacterFolding.Fold(c);
        if (folded != CharacterFolding.Dropped) target.Append(folded, number, column);
        return 1;
    }

    // How many characters of markup begin here; 0 where they are text.
    private int Markup(MappedTextBuilder target, LineCharacters line, int i, int to)
    {
        var text = line.Text;
        switch (text[i])
        {
            case '<':
                if (!HtmlTag.TryRead(text, i, to, out var tag)) return 0;
                if (tag.Parts) target.AppendJoint();
                return tag.End - i;
            case '&':
                return Entity(target, line, i, to);
            case '$':
                return Formula(text, i, to);
            case '\\':
                return Escape(target, line, i, to);
            case '*':
                return Star(text, i, to);
            case '_':
                return i + 1 < to && text[i + 1] == '_' && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || i + 2 >= to || !char.IsLetterOrDigit(text[i + 2])) ? 2 : 0;
            case '`':
                return _markdown ? 1 : 0;
            case '!':
                return i + 1 < to && text[i + 1] == '[' ? Image(text, i, to) : 0;
            case '[':
                return Bracket(text, i, to);
            case ']':
                return LinkTarget(text, i, to);
            default:
                return FootnoteMark(text, i, to);
        }
    }

    private static int Entity(MappedTextBuilder target, LineCharacters line, int i, int to)
    {
        var text = line.Text;
        var end = text.IndexOf(';', i, Math.Min(MaxEntity, to - i));
        if (end < i + 2) return 0;
        var decoded = WebUtility.HtmlDecode(text[i..(end + 1)]);
        if (decoded.Length == 0 || decoded[0] == '&' && decoded.Length > 1) return 0;
        foreach (var c in decoded)
        {
            var folded = CharacterFolding.Fold(c);
            if (folded != CharacterFolding.Dropped) target.Append(folded, line.LineAt(i), line.ColumnAt(i));
        }

        return end + 1 - i;
    }

    // $\boxed{I}$ is left out; $20 million is not.
    private static int Formula(string text, int i, int to)
    {
        var end = text.IndexOf('$', i + 1, Math.Min(MaxFormula, to - i - 1));
        if (end < 0) return 0;
        var inner = text.AsSpan(i + 1, end - i - 1);
        if (!inner.ContainsAny('\\', '{')) return 0;
        foreach (var c in inner)
        {
            if (CharacterFolding.IsHangul(c)) return 0;
        }

        return end + 1 - i;
    }

    private static int Escape(MappedTextBuilder target, LineCharacters line, int i, int to)
    {
        var text = line.Text;
        if (i + 1 >= to) return 0;
        if (char.IsAsciiLetter(text[i + 1]))
        {
            var end = i + 1;
            while (end < to && char.IsAsciiLetter(text[end])) end++;
            if (end - i < 4) return 0;
            target.AppendJoint();
            return end - i;
        }

        if (!char.IsPunctuation(text[i + 1]) && !char.IsSymbol(text[i + 1])) return 0;
        target.Append(CharacterFolding.Fold(text[i + 1]), line.LineAt(i + 1), line.ColumnAt(i + 1));
        return 2;
    }

    // Emphasis and footnote stars cling to a word; a star between spaces or digits is text.
    private static int Star(string text, int i, int to)
    {
        var end = i;
        while (end < to && text[end] == '*') end++;
        var before = i > 0 ? text[i - 1] : ' ';
        var after = end < to ? text[end] : ' ';
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after) && end - i == 1) return 0;
        return char.IsAsciiDigit(before) && char.IsAsciiDigit(after) ? 0 : end - i;
    }

    private static int Image(string text, int i, int to)
    {
        var close = text.IndexOf("](", i, Math.Min(MaxTarget, to - i), StringComparison.Ordinal);
        if (close < 0) return 0;
        var end = text.IndexOf(')', close, Math.Min(MaxTarget, to - close));
        return end < 0 ? 0 : end + 1 - i;
    }

    // [17], [1, 2] and [^3] are footnote marks; [text](address) is a link, of which only the text counts.
    private static int Bracket(string text, int i, int to)
    {
        var j = i + 1;
        if (j < to && text[j] == '^') j++;
        var digits = 0;
        while (j < to && j - i < 16 && (char.IsAsciiDigit(text[j]) || text[j] is ',' or ' ' or '-' or '–'))
        {
            if (char.IsAsciiDigit(text[j])) digits++;
            j++;
        }

        if (digits > 0 && j < to && text[j] == ']' && i > 0 && Longest(text, i + 1, j) <= 3) return j + 1 - i;
        var close = text.IndexOf("](", i, Math.Min(MaxTarget, to - i), StringComparison.Ordinal);
        return close > 0 && text.AsSpan(i + 1, close - i - 1).IndexOfAny('[', ']') < 0 && LinkTarget(text, close, to) > 0 ? 1 : 0;
    }

    private static int Longest(string text, int from, int to)
    {
        int longest = 0, run = 0;
        for (var i = from; i < to; i++)
        {
            run = char.IsAsciiDigit(text[i]) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static int LinkTarget(string text, int i, int to)
    {
        if (i + 2 >= to || text[i + 1] != '(') return 0;
        var rest = text.AsSpan(i + 2, Math.Min(MaxTarget, to - i - 2));
        if (rest[0] is not ('h' or '<' or '/' or '#' or 'm' or 'w' or '.') || rest[0] is 'h' or 'm' or 'w' && !rest.StartsWith("http") && !rest.StartsWith("mailto:") && !rest.StartsWith("www.")) return 0;
        var depth = 1;
        for (var j = 0; j < rest.Length; j++)
        {
            if (rest[j] == '(') depth++;
            else if (rest[j] == ')' && --depth == 0) return j + 3;
        }

        return 0;
    }

    // ¹⁾ ²⁷³⁾, and a bare ¹ behind Korean or a closing sign, where it cannot be an exponent.
    private static int FootnoteMark(string text, int i, int to)
    {
        if (!IsSuperscript(text[i])) return 0;
        var end = i;
        while (end < to && IsSuperscript(text[end])) end++;
        if (end < to && text[end] == '⁾') return end + 1 - i;
        var before = i > 0 ? text[i - 1] : ' ';
        return CharacterFolding.IsHangul(before) || before is '\'' or '"' or '’' or '”' or ')' or '」' or '』' or '.' or ',' ? end - i : 0;
    }

    private static bool IsSuperscript(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');

    private static void RepairAi(MappedTextBuilder target, int begin)
    {
        var text = target.Text;
        for (var i = Math.Max(begin, 0); i + 1 < text.Length; i++)
        {
            if (text[i] != 'A' || text[i + 1] != 'l') continue;
            if (i + 2 < text.Length && char.IsAsciiLetterOrDigit(text[i + 2])) continue;
            if (i > 0 && char.IsAsciiLetterUpper(text[i - 1])) continue;
            if (text[(i + 2)..].StartsWith(" Gore") || text[(i + 2)..].StartsWith(" Jazeera")) continue;
            target.Replace(i + 1, 'I');
        }
    }
}
