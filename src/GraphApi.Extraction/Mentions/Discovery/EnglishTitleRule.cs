namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Titles of works in English that stand behind a comma, "titled" or a quote after the word for what they are: a study of June 2025, Tides and Machines, …</summary>
internal sealed class EnglishTitleRule : IDiscoveryRule
{
    private const int Reach = 40;
    private const int Longest = 140;

    private static readonly (string Word, string Type)[] Kinds =
    [
        ("executive order", "Law"), ("report", "Publication"), ("study", "Publication"), ("paper", "Publication"), ("survey", "Publication"), ("white paper", "Policy"), ("book", "Publication"), ("essay", "Publication"),
        ("strategy", "Policy"), ("action plan", "Policy"), ("guidance", "Policy"), ("guidelines", "Policy"),
    ];

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        if (view.Language != "en") return;
        var text = view.Text;
        foreach (var (word, type) in Kinds)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var end = at + word.Length;
                if ((at > 0 && char.IsLetter(text[at - 1])) || (end < text.Length && char.IsLetter(text[end])) || TitleStart(text, end) is not (var start and > 0)) continue;
                var close = Close(text, start);
                if (close > 0 && IsTitle(text.AsSpan(start, close - start))) proposals.Add(Proposal.Of(text, start, close, type, 0.7, strong: true));
            }
        }
    }

    // Behind ", ", " titled ", " called " or an opening quote; a date or a place may stand between.
    private static int TitleStart(string text, int from)
    {
        for (var at = from; at < text.Length && at <= from + Reach; at++)
        {
            foreach (var opening in (ReadOnlySpan<string>)[", titled ", ", entitled ", ", called ", " titled ", " entitled ", " called ", ", "])
            {
                if (string.CompareOrdinal(text, at, opening, 0, opening.Length) != 0) continue;
                var start = at + opening.Length;
                if (start < text.Length && Characters.IsOpeningQuote(text[start])) start++;
                return start < text.Length && char.IsUpper(text[start]) ? start : -1;
            }

            if (text[at] is '.' or ';' or '(' or ':') return -1;
        }

        return -1;
    }

    private static int Close(string text, int start)
    {
        for (var at = start; at < text.Length && at - start <= Longest; at++)
        {
            if (text[at] is ',' or ';' or '(' or '”' or '"' || (text[at] == '.' && (at + 1 == text.Length || text[at + 1] == ' '))) return at;
        }

        return -1;
    }

    // At least four words, and all but the small ones with capitals.
    private static bool IsTitle(ReadOnlySpan<char> title)
    {
        int words = 0, small = 0;
        foreach (var range in title.Split(' '))
        {
            var word = title[range];
            if (word.IsEmpty) return false;
            words++;
            if (char.IsAsciiLetterLower(word[0]) && word.Length > 4) return false;
            if (char.IsAsciiLetterLower(word[0])) small++;
        }

        return words >= 4 && small * 2 <= words;
    }
}
