namespace GraphApi.Graph.Search;

/// <summary>A name or alias with the keys by which it is found.</summary>
public sealed class SearchName
{
    /// <summary>Makes the keys of a name.</summary>
    public SearchName(string name)
    {
        Name = name;
        Folded = SearchText.Fold(name);
        WordStarts = FindWordStarts(name, Folded);
        Initials = HangulConsonants.Initials(Folded);
        Consonants = HangulConsonants.All(Folded);
        Bigrams = BigramsOf(Folded);
    }

    /// <summary>The name as it is written.</summary>
    public string Name { get; }

    /// <summary>The name folded (<see cref="SearchText.Fold(string)"/>).</summary>
    public string Folded { get; }

    /// <summary>Where words begin in <see cref="Folded"/>, the first word aside.</summary>
    public IReadOnlyList<int> WordStarts { get; }

    /// <summary>The initial consonants (<see cref="HangulConsonants.Initials"/>); <see cref="Folded"/> itself where there is no Hangul.</summary>
    public string Initials { get; }

    /// <summary>All consonants (<see cref="HangulConsonants.All"/>).</summary>
    public string Consonants { get; }

    /// <summary>The distinct pairs of neighbouring UTF-16 code units of <see cref="Folded"/>, the first in the upper half, in ascending order.</summary>
    public IReadOnlyList<int> Bigrams { get; }

    /// <summary>The distinct pairs of neighbouring code units of a folded text, in ascending order.</summary>
    public static int[] BigramsOf(string folded)
    {
        if (folded.Length < 2) return [];
        var pairs = new int[folded.Length - 1];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = (folded[i] << 16) | folded[i + 1];
        Array.Sort(pairs);
        var count = 1;
        for (var i = 1; i < pairs.Length; i++)
        {
            if (pairs[i] != pairs[count - 1]) pairs[count++] = pairs[i];
        }

        return count == pairs.Length ? pairs : pairs[..count];
    }

    private static int[] FindWordStarts(string name, string folded)
    {
        if (name.Length == folded.Length) return [];
        var words = SearchText.FoldWords(name).Split(' ');
        if (words.Length == 1 || words.Sum(w => w.Length) != folded.Length) return [];
        var starts = new int[words.Length - 1];
        var position = 0;
        for (var i = 0; i < starts.Length; i++) starts[i] = position += words[i].Length;
        return starts;
    }
}
