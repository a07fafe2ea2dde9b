using System.Globalization;
using System.Text;

namespace GraphApi.Graph.Search;

/// <summary>The folding of names and of what people type, so that case, width, accents, spaces and punctuation do not matter.</summary>
public static class SearchText
{
    private const int LongestPlainText = 256;

    /// <summary>
    /// Folds a text: compatibility decomposition (Unicode NFKC for width and Kangxi radicals, accents of Latin letters dropped), lower case,
    /// and everything but letters and digits left out. 오픈 AI, 오픈-AI and 오픈ＡＩ become the same.
    /// </summary>
    public static string Fold(string text) => Folded(text, keepSpaces: false);

    /// <summary>Folds a text like <see cref="Fold(string)"/>, but leaves one space between words.</summary>
    public static string FoldWords(string text) => Folded(text, keepSpaces: true);

    private static string Folded(string text, bool keepSpaces)
    {
        if (IsFolded(text)) return text;
        if (FoldedPlain(text, keepSpaces) is { } plain) return plain;
        // Half a surrogate pair is no letter, and cannot be normalised: UTF-8 makes a replacement character of it.
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var builder = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            // Hangul is composed again below; a combining mark on anything else is an accent.
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                pendingSpace = true;
                continue;
            }

            if (keepSpaces && pendingSpace && builder.Length > 0) builder.Append(' ');
            pendingSpace = false;
            builder.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Folds ASCII and Hangul syllables, which most names consist of: they need no normalisation. Null where there is anything else.</summary>
    private static string? FoldedPlain(string text, bool keepSpaces)
    {
        if (text.Length > LongestPlainText) return null;
        Span<char> folded = stackalloc char[text.Length];
        var length = 0;
        var pendingSpace = false;
        foreach (var c in text)
        {
            if (c is not (<= '\x7F' or (>= '가' and <= '힣'))) return null;
            if (c <= '\x7F' && !char.IsAsciiLetterOrDigit(c))
            {
                pendingSpace = true;
                continue;
            }

            if (keepSpaces && pendingSpace && length > 0) folded[length++] = ' ';
            pendingSpace = false;
            folded[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return new string(folded[..length]);
    }

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= '가' and <= '힣'))) return false;
        }

        return true;
    }
}
