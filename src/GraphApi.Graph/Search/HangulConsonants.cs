using System.Text;

namespace GraphApi.Graph.Search;

/// <summary>The consonants of Hangul syllables, by which names are found before their vowels are typed.</summary>
public static class HangulConsonants
{
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const char FirstInitial = '\u1100';
    private const char LastInitial = '\u1112';
    private const char FirstFinal = '\u11A8';
    private const char LastFinal = '\u11C2';
    private const int SyllablesPerInitial = 588;
    private const int FinalsPerVowel = 28;

    // The letters ㅀ and ㅄ decompose to initials of old Korean, unlike other clusters, which decompose to finals.
    private const char OldRieulHieuh = '\u111A';
    private const char OldPieupSios = '\u1121';
    private const int RieulHieuh = 14;
    private const int PieupSios = 17;

    /// <summary>For each final consonant, from U+11A8, the initial consonants that are typed for it, as offsets from U+1100: a cluster counts as two.</summary>
    private static readonly byte[][] Finals =
    [
        [0], [1], [0, 9], [2], [2, 12], [2, 18], [3], [5], [5, 0], [5, 6], [5, 7], [5, 9], [5, 16], [5, 17], [5, 18], [6], [7], [7, 9], [9], [10],
        [11], [12], [14], [15], [16], [17], [18],
    ];

    /// <summary>Each syllable of a folded text as its initial consonant (오픈ai: ㅇㅍai, in conjoining letters); other characters stay.</summary>
    public static string Initials(string folded) => Reduce(folded, withFinals: false);

    /// <summary>Each syllable of a folded text as its consonants, the final one too (오픈ai: ㅇㅍㄴai).</summary>
    public static string All(string folded) => Reduce(folded, withFinals: true);

    /// <summary>What was typed as initial consonants, clusters (ㄳ) taken apart; null where there are syllables, vowels, or no Hangul consonant at all.</summary>
    public static string? Typed(string folded)
    {
        var builder = new StringBuilder(folded.Length);
        var found = false;
        foreach (var c in folded)
        {
            if (c is >= FirstInitial and <= LastInitial) builder.Append(c);
            else if (c is >= FirstFinal and <= LastFinal) AppendFinal(builder, c - FirstFinal);
            else if (c == OldRieulHieuh) AppendFinal(builder, RieulHieuh);
            else if (c == OldPieupSios) AppendFinal(builder, PieupSios);
            else if (char.IsAsciiLetterOrDigit(c)) builder.Append(c);
            else return null;
            found |= c >= FirstInitial;
        }

        return found ? builder.ToString() : null;
    }

    private static string Reduce(string folded, bool withFinals)
    {
        if (!folded.AsSpan().ContainsAnyInRange(FirstSyllable, LastSyllable)) return folded;
        var builder = new StringBuilder(folded.Length * 2);
        foreach (var c in folded)
        {
            if (c is < FirstSyllable or > LastSyllable)
            {
                builder.Append(c);
                continue;
            }

            var index = c - FirstSyllable;
            builder.Append((char)(FirstInitial + index / SyllablesPerInitial));
            var final = index % FinalsPerVowel;
            if (withFinals && final > 0) AppendFinal(builder, final - 1);
        }

        return builder.ToString();
    }

    private static void AppendFinal(StringBuilder builder, int final)
    {
        foreach (var offset in Finals[final]) builder.Append((char)(FirstInitial + offset));
    }
}
