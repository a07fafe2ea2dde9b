namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>A quoted name whose type its own ending or a word beside the quotes tells: ‘…법’, 「…전략」, 모델 ‘…’, ‘…’ 보고서.</summary>
internal sealed class QuotedNameRule(MentionPatterns patterns) : IDiscoveryRule
{
    private const int Longest = 70;

    private const string Pairs = "‘’“”「」『』《》〈〉''\"\"";

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        var text = view.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (Close(text, at) is not { } close) continue;
            var (start, end) = (at + 1, close);
            if (TypeOf(text, start, end, at, close) is { } type && IsName(text, start, end)) Add(view, proposals, start, end, type, text[at] is '「' or '『' or '《' or '〈');
            at = close;
        }
    }

    private void Add(UnitView view, List<Proposal> proposals, int start, int end, string type, bool strong)
    {
        var text = view.Text;
        var bracket = text.IndexOf('(', start, end - start);
        if (bracket <= start || !text[bracket..end].EndsWith(')'))
        {
            if (!patterns.Stop.Contains(text[start..end])) proposals.Add(Proposal.Of(text, start, end, type, strong ? 0.85 : 0.75, strong: true));
            return;
        }

        var head = text[start..bracket].Trim();
        var inner = text[(bracket + 1)..(end - 1)].Trim();
        var proposal = Proposal.Of(text, start, bracket, type, 0.8, strong: true);
        if (inner.Length > 1 && inner.All(c => c < '\x250') && inner.Any(char.IsAsciiLetter)) proposal = proposal with { En = inner, Ko = head.Any(Characters.IsHangul) ? head : null };
        proposals.Add(proposal);
    }

    private static int? Close(string text, int at)
    {
        var pair = Pairs.IndexOf(text[at], StringComparison.Ordinal);
        if (pair < 0 || pair % 2 != 0) return null;
        // An apostrophe inside or behind a word opens nothing, nor does one before a year ('24).
        if (text[at] is '\'' or '"' or '‘' && at > 0 && Characters.IsLatin(text[at - 1])) return null;
        if (text[at] is '\'' or '‘' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) return null;
        for (var i = at + 1; i < text.Length && i - at <= Longest; i++)
        {
            if (text[i] == Pairs[pair + 1] && !(text[i] is '\'' or '’' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]))) return i - at > 2 ? i : null;
            if (text[i] == text[at] && text[at] != Pairs[pair + 1]) return null;
        }

        return null;
    }

    private string? TypeOf(string text, int start, int end, int open, int close)
    {
        var name = text.AsSpan(start, end - start);
        var bracket = name.IndexOf('(');
        if (bracket > 0 && name[^1] == ')') name = name[..bracket].TrimEnd();
        // The word beside the quotes says more than the ending: the ‘… 전략’ 보고서 is a report.
        if (After(text, close + 1) is { } after) return after;
        if (patterns.Heads.Of(name) is { } head && head.Length < name.Length) return head.Type;
        return Before(text, open);
    }

    private string? After(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        if (at < text.Length && text[at] == '(' && text.IndexOf(')', at) is var close and > 0 && close - at < 50) at = close + 1;
        while (at < text.Length && text[at] == ' ') at++;
        foreach (var (word, type) in patterns.TypeWords)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
            var end = at + word.Length;
            if (end == text.Length || !Characters.IsHangul(text[end]) || patterns.Particles.EndAfter(text, end, []) >= 0) return type;
        }

        return null;
    }

    private string? Before(string text, int open)
    {
        while (open > 0 && text[open - 1] == ' ') open--;
        foreach (var (word, type) in patterns.TypeWords)
        {
            if (open < word.Length || string.CompareOrdinal(text, open - word.Length, word, 0, word.Length) != 0) continue;
            if (open == word.Length || !Characters.IsLatin(text[open - word.Length - 1]) || Characters.IsHangul(word[0])) return type;
        }

        return null;
    }

    // Quoted sentences and emphasised words are no names: a name ends in a noun and has no comma or full stop inside.
    private static bool IsName(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '?' or '!' or ';' or '\n' or '“' or '”') return false;
            if (text[i] is ',' or '.' && i + 1 < end && text[i + 1] == ' ') return false;
        }

        return text[end - 1] is not ('다' or '요' or '까' or '라' or '고') && !char.IsWhiteSpace(text[start]);
    }
}
