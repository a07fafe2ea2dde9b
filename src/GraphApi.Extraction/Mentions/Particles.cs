namespace GraphApi.Extraction.Mentions;

/// <summary>Splits off what Korean writes onto a name: chains of particles, checked by the sound of the last syllable, after some nouns that keep the name whole.</summary>
internal sealed class Particles
{
    private const int LongestRun = 14;

    private readonly (string Text, ParticleSound Sound)[] _particles;
    private readonly (string Text, HashSet<string>? Types)[] _suffixes;

    public Particles(IEnumerable<(string Text, ParticleSound Sound)> particles, IEnumerable<(string Text, HashSet<string>? Types)> suffixes)
    {
        // Longer ones first; of equal length by code unit, so that the order of the file does not matter.
        _particles = [.. particles.OrderByDescending(p => p.Text.Length).ThenBy(p => p.Text, StringComparer.Ordinal)];
        _suffixes = [.. suffixes.OrderByDescending(s => s.Text.Length).ThenBy(s => s.Text, StringComparer.Ordinal)];
    }

    /// <summary>Where the particles after a name that ends before <paramref name="end"/> end; -1 where the word goes on with something else.</summary>
    public int EndAfter(string text, int end, IReadOnlyList<NameCandidate> candidates)
    {
        var run = end;
        while (run < text.Length && Characters.IsHangul(text[run]) && run - end <= LongestRun) run++;
        if (run == end) return end;
        if (run - end > LongestRun) return -1;
        if (Chain(text, end, run)) return run;
        foreach (var (suffix, types) in _suffixes)
        {
            if (run - end < suffix.Length || string.CompareOrdinal(text, end, suffix, 0, suffix.Length) != 0 || !Applies(types, candidates)) continue;
            if (run == end + suffix.Length || Chain(text, end + suffix.Length, run)) return end;
        }

        return -1;
    }

    private bool Chain(string text, int start, int end)
    {
        if (start == end) return true;
        foreach (var (particle, sound) in _particles)
        {
            if (end - start >= particle.Length && string.CompareOrdinal(text, start, particle, 0, particle.Length) == 0 &&
                Sounds(text, start, sound) && Chain(text, start + particle.Length, end)) return true;
        }

        return false;
    }

    private static bool Applies(HashSet<string>? types, IReadOnlyList<NameCandidate> candidates)
    {
        if (types is null) return true;
        foreach (var candidate in candidates)
        {
            if (types.Contains(candidate.Type)) return true;
        }

        return false;
    }

    private static bool Sounds(string text, int start, ParticleSound sound)
    {
        if (sound == ParticleSound.Any || start == 0) return true;
        if (Coda(text[start - 1]) is not { } coda) return true;
        return sound switch
        {
            ParticleSound.Vowel => coda == 0,
            ParticleSound.Consonant => coda != 0,
            ParticleSound.VowelOrL => coda is 0 or 8,
            _ => coda is not (0 or 8),
        };
    }

    // The final consonant: 0 none, 8 ㄹ; null where the reading is not known (a Latin letter, a bracket).
    private static int? Coda(char c) => c switch
    {
        >= '가' and <= '힣' => (c - '가') % 28,
        '2' or '4' or '5' or '9' => 0,
        '1' or '7' or '8' => 8,
        '0' or '3' or '6' => 1,
        _ => null,
    };
}
