using System.Globalization;
using System.Text;

namespace GraphApi.Graph.Search;

/// <summary>The folding of names and of what people type, so that case, width, accents, spaces and punctuation do not matter.</summary>
public static class SearchText
{
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

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= '가' and <= '힣'))) return false;
        }

        return true;
    }
}
