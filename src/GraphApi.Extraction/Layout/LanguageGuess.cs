using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>Tells Korean from English documents by the share of Hangul among the letters.</summary>
internal static class LanguageGuess
{
    private const int EnoughLetters = 200_000;

    /// <summary>Whether a fifth of the letters or more are Hangul; a syllable says as much as some three Latin letters.</summary>
    public static bool IsKorean(IReadOnlyList<string> lines)
    {
        int hangul = 0, letters = 0;
        foreach (var line in lines)
        {
            foreach (var c in line)
            {
                if (CharacterFolding.IsHangul(c)) hangul++;
                if (char.IsLetter(c)) letters++;
            }

            if (letters > EnoughLetters) break;
        }

        return hangul * 5 >= letters && hangul > 0;
    }
}
