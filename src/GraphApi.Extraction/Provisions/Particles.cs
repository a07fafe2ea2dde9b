namespace GraphApi.Extraction.Provisions;

/// <summary>The part that a Korean noun bears, by the particle after it.</summary>
internal enum Part
{
    None,
    Topic,
    Subject,
    Dative,
    Genitive,
}

/// <summary>Reads Korean particles behind nouns.</summary>
internal static class Particles
{
    private static readonly (string Text, Part Part)[] Known =
    [
        ("에 대하여", Part.Dative), ("에 대해서는", Part.Dative), ("에 대해서도", Part.Dative), ("에 대해", Part.Dative), ("에 대한", Part.Dative), ("에게는", Part.Dative), ("에게", Part.Dative), ("에는", Part.Dative),
        ("로 하여금", Part.Dative), ("으로 하여금", Part.Dative), ("을 대상으로", Part.Dative), ("를 대상으로", Part.Dative), ("에 ", Part.Dative),
        ("은", Part.Topic), ("는", Part.Topic), ("이", Part.Subject), ("가", Part.Subject), ("도", Part.Topic), ("의", Part.Genitive),
    ];

    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7a3';

    /// <summary>Where a noun ends that quotes, brackets or a plural 들 are written onto.</summary>
    public static int Skip(string text, int at)
    {
        for (var steps = 0; at < text.Length && steps < 6; steps++)
        {
            var c = text[at];
            if (c is '\'' or '"' or '’' or '”' or '」' or '』' or '›' or '>' or '》') at++;
            else if (c == '들') at++;
            else if (c is '(' or '[' && text.IndexOf(c == '(' ? ')' : ']', at) is var close and > 0 && close - at < 90) at = close + 1;
            else break;
        }

        return at;
    }

    /// <summary>The part of a noun that ends at <paramref name="end"/>, before <paramref name="limit"/>.</summary>
    public static Part After(string text, int end, int limit)
    {
        var at = Skip(text, end);
        foreach (var (particle, part) in Known)
        {
            if (at + particle.Length > limit || string.CompareOrdinal(text, at, particle, 0, particle.Length) != 0) continue;
            var next = at + particle.Length;
            if (particle.Length > 1 || next >= text.Length || !IsHangul(text[next])) return part;
        }

        return Part.None;
    }

    /// <summary>Whether a word begins at <paramref name="at"/>.</summary>
    public static bool StartsWord(string text, int at, int start) => at <= start || !char.IsLetterOrDigit(text[at - 1]);
}
