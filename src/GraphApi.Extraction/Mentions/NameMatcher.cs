namespace GraphApi.Extraction.Mentions;

/// <summary>Finds known names in a text, where the words around them allow it.</summary>
internal sealed class NameMatcher(Particles particles)
{
    /// <summary>Hangul names this long do not begin other words by accident, so anything may be written onto them.</summary>
    private const int LongHangul = 6;

    /// <summary>Adds all places of names of <paramref name="index"/> to <paramref name="matches"/>.</summary>
    public void Find(in FoldedText text, NameIndex index, List<NameMatch> matches)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && text.Places[i - 1] == text.Places[i]) continue;
            if (!CanStart(text.Source, text.Places[i])) continue;
            var state = 0;
            for (var j = i; j < text.Length && (state = index.Next(state, text.Chars[j])) >= 0; j++)
            {
                if (index.EndingAt(state) is not { } name) continue;
                var end = text.Places[j] + 1;
                if (j + 1 < text.Length && text.Places[j + 1] < end) continue;
                var particleEnd = EndAfter(text.Source, end, name);
                if (particleEnd >= 0 && name.Fits(text, i)) matches.Add(new NameMatch(text.Places[i], end, particleEnd, name));
            }
        }
    }

    /// <summary>Where the particles behind a name end; the name's own end where there are none.</summary>
    public int ParticleEnd(string text, int end) => Math.Max(end, particles.EndAfter(text, end, []));

    /// <summary>Whether a name may begin at <paramref name="at"/>.</summary>
    public static bool CanStart(string text, int at)
    {
        if (at == 0) return true;
        var (previous, first) = (text[at - 1], text[at]);
        if (Characters.IsLatin(first)) return !Characters.IsLatin(previous) && previous != '_' && !(char.IsAsciiDigit(first) && IsDecimalPoint(text, at - 1));
        if (Characters.IsHangul(first)) return !Characters.IsHangul(previous) && !Characters.IsLatin(previous);
        return true;
    }

    private int EndAfter(string text, int end, KnownName name)
    {
        if (end == text.Length) return end;
        var (last, next) = (text[end - 1], text[end]);
        if (Characters.IsLatin(last))
        {
            if (Characters.IsLatin(next) || next == '_') return IsPlural(text, end) ? end : -1;
            if (char.IsAsciiDigit(last) && end + 1 < text.Length && next is '.' && char.IsAsciiDigit(text[end + 1])) return -1;
            if (!Characters.IsHangul(next)) return end;
            var particle = particles.EndAfter(text, end, name.Candidates);
            return particle >= 0 ? particle : name.Length >= 3 ? end : -1;
        }

        if (Characters.IsHangul(last) && Characters.IsHangul(next))
        {
            var particle = particles.EndAfter(text, end, name.Candidates);
            return particle >= 0 ? particle : name.Length >= LongHangul ? end : -1;
        }

        if (Characters.IsIdeograph(last) && name.Length == 1 && (Characters.IsIdeograph(next) || (end > 1 && Characters.IsIdeograph(text[end - 2])))) return -1;
        return end;
    }

    private static bool IsPlural(string text, int end) =>
        text[end] == 's' && char.IsUpper(text[end - 1]) && (end + 1 == text.Length || !Characters.IsLatin(text[end + 1]));

    private static bool IsDecimalPoint(string text, int at) => text[at] == '.' && at > 0 && char.IsAsciiDigit(text[at - 1]);
}
