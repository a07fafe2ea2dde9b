using System.Text;

namespace GraphApi.Extraction.Text;

/// <summary>Folds characters that mean the same to one: widths, radicals, quotes, dots, dashes and kinds of space.</summary>
internal static class CharacterFolding
{
    /// <summary>What a character that means nothing folds to.</summary>
    public const char Dropped = '\0';

    /// <summary>The folded character; <see cref="Dropped"/> for invisible ones. Characters that fold to several are in <see cref="Expand"/>.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80) return c is >= ' ' and not '\x7f' ? c : c is '\t' or '\n' or '\r' or '\f' or '\v' ? ' ' : Dropped;
        if (c is >= '\uAC00' and <= '\uD7A3') return c;
        return c switch
        {
            '‘' or '’' or '‚' or '‛' or '′' or '´' or '＇' or '`' => '\'',
            '“' or '”' or '„' or '‟' or '″' or '＂' or '〝' or '〞' or '«' or '»' => '"',
            '·' or '‧' or '․' or '∙' or '・' or '･' or '⋅' or 'ㆍ' or '•' => '·',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' or '－' => '-',
            '～' or '〜' or '∼' or '˜' => '~',
            '⁄' => '/',
            '\u00AD' or '\uFEFF' or '\uFFFD' or '\u180E' or '™' or '®' => Dropped,
            '\u00A0' or '\u3000' or '\u1680' or '\u202F' or '\u205F' or '\u0085' or '\u2028' or '\u2029' => ' ',
            >= '\u0080' and <= '\u009F' => Dropped,
            >= '\u2000' and <= '\u200A' => ' ',
            >= '\u200B' and <= '\u200F' => Dropped,
            >= '\u202A' and <= '\u202E' => Dropped,
            >= '\u2060' and <= '\u206F' => Dropped,
            >= '\uE000' and <= '\uF8FF' => Dropped,
            >= '\uFE00' and <= '\uFE0F' => Dropped,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            >= '\u2F00' and <= '\u2FD5' => Compatible(c),
            >= '\uF900' and <= '\uFAFF' => Compatible(c),
            _ => c,
        };
    }

    /// <summary>The several characters that ligatures, squared units and Roman numeral signs stand for, or null.</summary>
    public static string? Expand(char c) =>
        c is (>= '\uFB00' and <= '\uFB06') or (>= '\u3371' and <= '\u33DF') or (>= '\u2160' and <= '\u217F') or '㈜' or '㈐' or '№' or '℃'
            ? c.ToString().Normalize(NormalizationForm.FormKC) : null;

    /// <summary>Composes what decomposed text (NFD) spells in several characters; <paramref name="used"/> tells how many it took.</summary>
    public static bool TryCompose(ReadOnlySpan<char> text, out char composed, out int used)
    {
        (composed, used) = (default, 0);
        if (text.Length < 2) return false;
        if (text[0] is >= '\u1100' and <= '\u1112' && text[1] is >= '\u1161' and <= '\u1175')
        {
            var tail = text.Length > 2 && text[2] is >= '\u11A8' and <= '\u11C2' ? text[2] - '\u11A7' : 0;
            composed = (char)('\uAC00' + ((text[0] - '\u1100') * 21 + (text[1] - '\u1161')) * 28 + tail);
            used = tail > 0 ? 3 : 2;
            return true;
        }

        if (text[1] is < '\u0300' or > '\u036F' || !char.IsLetter(text[0])) return false;
        var pair = new string(text[..2]).Normalize(NormalizationForm.FormC);
        if (pair.Length != 1) return false;
        (composed, used) = (pair[0], 2);
        return true;
    }

    /// <summary>Whether a character is a Hangul syllable.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private static char Compatible(char c)
    {
        var folded = c.ToString().Normalize(NormalizationForm.FormKC);
        return folded.Length == 1 ? folded[0] : c;
    }
}
