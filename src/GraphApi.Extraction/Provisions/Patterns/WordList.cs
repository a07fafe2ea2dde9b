using System.Buffers;
using System.Runtime.InteropServices;

namespace GraphApi.Extraction.Provisions.Patterns;

/// <summary>Words, each with what it stands for, found in a text: the longest first, none overlapping another.</summary>
internal sealed class WordList
{
    private readonly (string Word, string Id)[] _words;
    private readonly SearchValues<string> _any;
    private readonly StringComparison _comparison;
    private readonly bool _wholeWords;

    /// <param name="words">The words and what they stand for.</param>
    /// <param name="wholeWords">Whether they count only as whole words and in any case, as in English.</param>
    public WordList(IEnumerable<(string Word, string Id)> words, bool wholeWords)
    {
        _wholeWords = wholeWords;
        _comparison = wholeWords ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _words = [.. words.OrderByDescending(w => w.Word.Length).ThenBy(w => w.Word, StringComparer.Ordinal)];
        _any = SearchValues.Create([.. _words.Select(w => w.Word)], _comparison);
    }

    public WordList(IEnumerable<string> words, bool wholeWords) : this(words.Select(w => (w, w)), wholeWords)
    {
    }

    /// <summary>Whether any of the words stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => _words.Length > 0 && text.ContainsAny(_any);

    /// <summary>The words of a stretch of text, in order.</summary>
    public IReadOnlyList<Found> In(string text, int start, int end)
    {
        if (start >= end || !IsIn(text.AsSpan(start, end - start))) return [];
        List<Found> found = [];
        foreach (var (word, id) in _words)
        {
            for (var at = start; at < end && (at = text.IndexOf(word, at, end - at, _comparison)) >= 0; at += word.Length)
            {
                var stop = at + word.Length;
                if (_wholeWords && ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (stop < text.Length && char.IsLetterOrDigit(text[stop])))) continue;
                var taken = false;
                foreach (var other in CollectionsMarshal.AsSpan(found)) taken |= at < other.End && other.Start < stop;
                if (!taken) found.Add(new Found(id, at, stop));
            }
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }
}

/// <summary>A word of a list in a text.</summary>
/// <param name="Id">What it stands for.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Found(string Id, int Start, int End);
