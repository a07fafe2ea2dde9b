using GraphApi.Extraction.Mentions.Data;

namespace GraphApi.Extraction.Mentions;

/// <summary>Words beside a name that speak for its type.</summary>
internal sealed class TypeCues
{
    private readonly Dictionary<string, (string[] Before, string[] After)> _byType = new(StringComparer.Ordinal);

    public TypeCues(IEnumerable<CueItem> items)
    {
        foreach (var group in items.GroupBy(i => i.Type, StringComparer.Ordinal))
            _byType[group.Key] = ([.. group.SelectMany(g => g.Before).Distinct()], [.. group.SelectMany(g => g.After).Distinct()]);
    }

    /// <summary>Whether a word next to the stretch from <paramref name="start"/> to <paramref name="end"/> (where its particle ends) speaks for <paramref name="type"/>.</summary>
    public bool SpeakFor(string type, string text, int start, int end, int particleEnd)
    {
        if (!_byType.TryGetValue(type, out var words)) return false;
        var after = Skip(text, end);
        // After a particle only the genitive lets the next word speak of the name (X의 모델).
        if (particleEnd > end) after = text.AsSpan(end, particleEnd - end) is "의" ? Skip(text, particleEnd) : -1;
        if (after >= 0)
        {
            foreach (var word in words.After)
            {
                if (string.CompareOrdinal(text, after, word, 0, word.Length) == 0 && EndsWord(text, after + word.Length, word)) return true;
            }
        }

        var before = start;
        while (before > 0 && (text[before - 1] == ' ' || Characters.IsQuote(text[before - 1]))) before--;
        foreach (var word in words.Before)
        {
            if (before >= word.Length && string.CompareOrdinal(text, before - word.Length, word, 0, word.Length) == 0 && (before == word.Length || !Characters.IsLatinLetter(word[0]) || !Characters.IsLatinLetter(text[before - word.Length - 1]))) return true;
        }

        return false;
    }

    /// <summary>The type that a word next to the stretch speaks for; null where none or more than one does.</summary>
    public string? TypeOf(string text, int start, int end)
    {
        string? found = null;
        foreach (var type in _byType.Keys)
        {
            if (!SpeakFor(type, text, start, end, end)) continue;
            if (found is not null) return null;
            found = type;
        }

        return found;
    }

    private static bool EndsWord(string text, int end, string word) =>
        end >= text.Length || !Characters.IsLatin(word[^1]) || !Characters.IsLatin(text[end]);

    // Past spaces, closing quotes and one bracket with the foreign spelling.
    private static int Skip(string text, int at)
    {
        if (at < text.Length && text[at] == '(')
        {
            var close = text.IndexOf(')', at);
            if (close > 0 && close - at < 60) at = close + 1;
        }

        // "Grok, the chatbot of X"
        foreach (var article in (ReadOnlySpan<string>)[", a ", ", an ", ", the ", ", its "])
        {
            if (string.CompareOrdinal(text, at, article, 0, article.Length) == 0) return at + article.Length;
        }

        while (at < text.Length && (text[at] == ' ' || Characters.IsQuote(text[at]) && !(at + 1 < text.Length && text[at + 1] == 's'))) at++;
        return at;
    }
}
