namespace GraphApi.Extraction.Relations.Patterns;

/// <summary>The forms of English verbs.</summary>
internal static class Inflections
{
    /// <summary>All forms of a verb; <paramref name="irregular"/> are its past forms where they are not regular.</summary>
    public static IEnumerable<(string Form, bool Participle)> Of(string lemma, IReadOnlyList<string>? irregular)
    {
        yield return (lemma, false);
        yield return (Third(lemma), false);
        yield return (Stem(lemma) + "ing", false);
        if (irregular is { Count: > 0 })
        {
            foreach (var form in irregular) yield return (form, true);
        }
        else
        {
            yield return (lemma.EndsWith('e') ? lemma + "d" : EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : Stem(lemma) + "ed", true);
        }
    }

    private static string Third(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ies"
        : lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("to", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";

    // ban → bann-, make → mak-, top → topp-, veto → veto-.
    private static string Stem(string lemma)
    {
        if (lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal)) return lemma[..^1];
        return lemma.Length is 3 or 4 && !Vowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && Vowel(lemma[^2]) && !Vowel(lemma[^3]) && lemma is not "open" ? lemma + lemma[^1] : lemma;
    }

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !Vowel(lemma[^2]);

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
