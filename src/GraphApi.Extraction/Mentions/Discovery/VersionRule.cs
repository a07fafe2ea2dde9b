namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>A version or size written behind the name of a known model: Gemini 3 Pro, 라마 3.1 405B, Granite-4.0-H-Small.</summary>
internal sealed class VersionRule(MentionPatterns patterns) : IDiscoveryRule
{
    public void Propose(UnitView view, List<Proposal> proposals)
    {
        foreach (var (match, candidate) in view.Known)
        {
            if (candidate.Type is not ("Model" or "Benchmark")) continue;
            var end = TailEnd(view.Text, match.End, candidate.Type == "Model");
            if (end == match.End && Bracketed(view.Text, match, candidate.Type) is { } spelledTwice) proposals.Add(spelledTwice);
            else if (end > match.End) proposals.Add(Proposal.Of(view.Text, match.Start, end, candidate.Type, 0.8, strong: true));
        }
    }

    // 젬마(Gemma) 2: the version belongs to both spellings.
    private Proposal? Bracketed(string text, in NameMatch match, string type)
    {
        if (match.End >= text.Length || text[match.End] != '(' || text.IndexOf(')', match.End) is not (var close and > 0)) return null;
        var end = TailEnd(text, close + 1, type == "Model");
        if (end == close + 1) return null;
        var tail = text[(close + 1)..end];
        return new Proposal(match.Start, end, type, text[match.Start..match.End] + tail, text[(match.End + 1)..close] + tail, 0.8, true) { ShortForms = [text[match.Start..end]] };
    }

    /// <summary>Where a chain of version parts that begins at <paramref name="at"/> ends.</summary>
    public int TailEnd(string text, int at, bool numbers)
    {
        while (at < text.Length)
        {
            var start = text[at] is ' ' or '-' ? at + 1 : at;
            if (start >= text.Length) break;
            var end = start;
            if (char.IsAsciiDigit(text[start]) && numbers)
            {
                while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '.' or '-' or '_' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1])))) end++;
                if (!IsVersion(text.AsSpan(start, end - start), glued: start == at || text[at] == '-') || IsCounted(text, end)) break;
            }
            else
            {
                end = WordEnd(text, start);
                // A single capital belongs to a version only where hyphens hold it (4.0-H-Small).
                var glued = start > at && text[at] == '-' && end - start == 1 && char.IsAsciiLetterUpper(text[start]) && end < text.Length && text[end] == '-';
                if (start == at || (!glued && !patterns.VersionWords.Contains(text[start..end]))) break;
            }

            at = end;
        }

        return at;
    }

    // A Latin word ends where its letters do; of a Korean one only the part that is a version word counts, for a particle may follow.
    private int WordEnd(string text, int start)
    {
        var end = start;
        if (!Characters.IsHangul(text[start]))
        {
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
            return end;
        }

        while (end < text.Length && Characters.IsHangul(text[end])) end++;
        for (var at = end; at > start; at--)
        {
            if (patterns.VersionWords.Contains(text[start..at])) return at;
        }

        return end;
    }

    // 3, 3.1, 70B, 8x7B, 4o, 2.0; after a space a bare number is a version only when it is small or has a point or a letter.
    private static bool IsVersion(ReadOnlySpan<char> part, bool glued)
    {
        int digits = 0, letters = 0, points = 0;
        foreach (var c in part)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c == '.') points++;
            else if (c is 'T' or 't') return false; // 2T counts tokens
            else if (char.IsAsciiLetter(c)) letters++;
        }

        return letters + points > 0 ? letters <= 12 : digits <= (glued ? 3 : 1);
    }

    // A number before a counter (3개, 2 billion) counts something.
    private static bool IsCounted(string text, int end)
    {
        if (end < text.Length && (Characters.IsHangul(text[end]) || text[end] is '%')) return !(text[end] is '은' or '는' or '이' or '가' or '을' or '를' or '의' or '와' or '과' or '로' or '에' or '도' or '보');
        var next = end;
        while (next < text.Length && text[next] == ' ') next++;
        foreach (var word in (ReadOnlySpan<string>)["billion", "million", "percent", "per cent", "times", "points", "%", "개", "명", "억", "만", "조", "월", "년"])
        {
            if (string.CompareOrdinal(text, next, word, 0, word.Length) == 0) return true;
        }

        return false;
    }
}
