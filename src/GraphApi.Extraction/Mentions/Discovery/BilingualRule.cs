namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>
/// Names in Korean text that their foreign spelling or a word before them types: 해양안전연구소(Institute for Sea Safety), 스타트업 Seawise가, and the numbers of standards (ISO/IEC 12345).
/// </summary>
internal sealed class BilingualRule(MentionPatterns patterns) : IDiscoveryRule
{
    private const int LongestBracket = 90;
    private const int FewestWords = 3;

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        var text = view.Text;
        Standards(view, proposals);
        if (view.Language != "ko") return;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1)) SpelledTwice(view, open, proposals);
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsAsciiLetterUpper(text[at]) && text[at - 1] == ' ' && at > 2 && Characters.IsHangul(text[at - 2])) Typed(view, at, proposals);
        }
    }

    // ISO/IEC 12345, ISO/IEC TR 12345-2, IEEE 1234: what follows a colon is the year.
    private static void Standards(UnitView view, List<Proposal> proposals)
    {
        var text = view.Text;
        foreach (var body in (ReadOnlySpan<string>)["ISO/IEC ", "IEEE ", "ISO ", "ITU-T "])
        {
            for (var at = text.IndexOf(body, StringComparison.Ordinal); at >= 0; at = text.IndexOf(body, at + 1, StringComparison.Ordinal))
            {
                if (!NameMatcher.CanStart(text, at)) continue;
                var number = at + body.Length;
                if (string.CompareOrdinal(text, number, "TR ", 0, 3) == 0 || string.CompareOrdinal(text, number, "TS ", 0, 3) == 0) number += 3;
                var end = number;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '-' or '.' && end > number && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
                if (end - number >= 4) proposals.Add(Proposal.Of(text, at, end, "Standard", 0.8, strong: true));
            }
        }
    }

    private void SpelledTwice(UnitView view, int open, List<Proposal> proposals)
    {
        var text = view.Text;
        var close = text.IndexOf(')', open);
        if (open < 2 || close < 0 || close - open > LongestBracket || !Characters.IsHangul(text[open - 1])) return;
        var latin = text.AsSpan(open + 1, close - open - 1);
        if (latin.IndexOf(',') is var comma and > 0) latin = latin[..comma];
        if (latin.Length < 4 || !char.IsAsciiLetterUpper(latin[0]) || latin.ContainsAnyInRange('가', '힣')) return;
        var words = latin.Count(' ') + 1;
        var start = open;
        while (start > 0 && Characters.IsHangul(text[start - 1])) start--;
        if (!NameMatcher.CanStart(text, start) || open - start < 2) return;
        var type = words >= FewestWords && TypeOf(latin) is { } head and ("Law" or "Policy" or "Agency" or "Institution" or "Event") ? head : null;
        if (type is not null) start = Begin(text, start, words);
        else if (words == 1 || (words == 2 && open - start > 4)) type = Before(text, start);
        // One plain word after "model" or "service" is a noun spelled twice: 결과물(Output).
        if (type is not (null or "Company" or "Law" or "Policy" or "Agency" or "Institution" or "Event") && !latin[1..].ContainsAnyInRange('A', 'Z') && !latin.ContainsAnyInRange('0', '9')) return;
        // "프로그램(Harbour Renewal Program)": the word for what it is, not its name.
        if (patterns.Heads.Of(text.AsSpan(start, open - start)) is { } bare && bare.Length == open - start) return;
        if (type is null || view.Touches(start, open) || patterns.Stop.Contains(text[start..open])) return;
        proposals.Add(new Proposal(start, open, type, text[start..open], latin.ToString(), 0.6));
    }

    private string? TypeOf(ReadOnlySpan<char> name)
    {
        foreach (var (word, type) in patterns.Openers)
        {
            if (name.StartsWith(word, StringComparison.Ordinal) && name.Length > word.Length && name[word.Length] == ' ') return type;
        }

        return patterns.Heads.Of(name)?.Type;
    }

    // As many words to the left as the foreign name has, up to one with a particle.
    private static int Begin(string text, int start, int words)
    {
        for (var i = 1; i < words && start > 1 && text[start - 1] == ' ' && Characters.IsHangul(text[start - 2]); i++)
        {
            if (text[start - 2] is '은' or '는' or '이' or '가' or '을' or '를' or '의' or '에' or '와' or '과' or '로' or '도' or '서' or '고' or '며' or '한' or '된' or '인' or '등' or '할' or '해') break;
            var word = start - 1;
            while (word > 0 && Characters.IsHangul(text[word - 1])) word--;
            if (!NameMatcher.CanStart(text, word)) break;
            start = word;
        }

        return start;
    }

    // A foreign name behind the word for what it is: 기업 X, 챗봇 X.
    private void Typed(UnitView view, int start, List<Proposal> proposals)
    {
        var text = view.Text;
        if (Before(text, start) is not { } type) return;
        var end = start;
        while (end < text.Length && (Characters.IsLatin(text[end]) || (text[end] is '-' or '.' or ' ' && end + 1 < text.Length && (char.IsAsciiLetterUpper(text[end + 1]) || char.IsAsciiDigit(text[end + 1]))))) end++;
        var name = text[start..end];
        if (name.Length < 4 || patterns.Stop.Contains(name) || patterns.Stop.Contains(name.Split(' ')[0]) || view.Touches(start, end)) return;
        if (type == "Company" && name.Any(char.IsAsciiDigit)) return;
        proposals.Add(Proposal.Of(text, start, end, type, 0.6));
    }

    private string? Before(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ') return null;
        foreach (var (word, type) in patterns.TypeWords)
        {
            if (type is not ("Company" or "Model" or "Product" or "Benchmark" or "Dataset") || start - 1 < word.Length || !Characters.IsHangul(word[0])) continue;
            if (string.CompareOrdinal(text, start - 1 - word.Length, word, 0, word.Length) == 0) return type;
        }

        return null;
    }
}
