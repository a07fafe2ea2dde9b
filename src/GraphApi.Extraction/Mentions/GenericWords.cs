using GraphApi.Graph.Search;

namespace GraphApi.Extraction.Mentions;

/// <summary>Words that every country's or body's document of a kind may be called by: a name of such words alone tells no document from another.</summary>
internal sealed class GenericWords
{
    private readonly HashSet<string> _words;
    private readonly int _longest;

    public GenericWords(IEnumerable<string> words)
    {
        _words = new(words.Select(SearchText.Fold), StringComparer.Ordinal);
        _longest = _words.Count == 0 ? 0 : _words.Max(w => w.Length);
    }

    /// <summary>Whether a name is made up of such words alone, with or without spaces.</summary>
    public bool MakeUp(string name)
    {
        var folded = SearchText.Fold(name);
        Span<bool> reached = folded.Length < 128 ? stackalloc bool[128] : new bool[folded.Length + 1];
        reached[0] = true;
        for (var end = 1; end <= folded.Length; end++)
        {
            for (var start = Math.Max(0, end - _longest); start < end && !reached[end]; start++)
                reached[end] = reached[start] && _words.Contains(folded[start..end]);
        }

        return folded.Length > 0 && reached[folded.Length];
    }

    /// <summary>The words of a name that are not such words.</summary>
    public IEnumerable<string> Others(string? name) =>
        (name ?? "").Split([' ', '-', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => !MakeUp(w));
}
