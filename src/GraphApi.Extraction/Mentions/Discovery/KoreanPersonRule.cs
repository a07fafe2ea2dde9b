namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Persons in Korean text: a name before a title (홍길동 장관), with a known body between them (홍길동 A사 대표), or a foreign name spelled twice (한글 이름(Latin Name)) beside a title.</summary>
internal sealed class KoreanPersonRule(MentionPatterns patterns) : IDiscoveryRule
{
    public void Propose(UnitView view, List<Proposal> proposals)
    {
        if (view.Language != "ko") return;
        var text = view.Text;
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            var (start, end) = words[i];
            if (view.Touches(start, end)) continue;
            if (Foreign(view, words, i) is { } foreign)
            {
                proposals.Add(foreign);
                continue;
            }

            if (end - start != 3 || IsInflected(text[end - 1]) || patterns.Stop.Contains(text[start..end]) || !patterns.Surnames.Contains(text[start..(start + 1)]) || i + 1 >= words.Count || text[end] != ' ') continue;
            if (TitleFollows(view, words, i + 1)) proposals.Add(Proposal.Of(text, start, end, "Person", 0.75));
        }
    }

    // 이름 성(First Last): as many Korean words as Latin ones, and a title near.
    private Proposal? Foreign(UnitView view, List<(int Start, int End)> words, int i)
    {
        var text = view.Text;
        for (var count = 2; count <= 3 && i + count <= words.Count; count++)
        {
            var end = words[i + count - 1].End;
            if (end >= text.Length || text[end] != '(' || text.IndexOf(')', end) is not (var close and > 0)) continue;
            var latin = text[(end + 1)..close];
            var parts = latin.Split(' ');
            if (parts.Length != count || !parts.All(p => p.Length > 1 && char.IsUpper(p[0]) && p.All(c => Characters.IsLatinLetter(c) || c is '.' or '-' or '\''))) return null;
            if (patterns.Heads.Of(latin) is not null) return null;
            var after = close + 1;
            while (after < text.Length && text[after] == ' ') after++;
            var next = words.FindIndex(w => w.Start >= after);
            var titled = (next >= 0 && words[next].Start == after && TitleFollows(view, words, next)) || (i > 0 && patterns.Titles.Contains(text[words[i - 1].Start..words[i - 1].End]));
            return titled ? new Proposal(words[i].Start, end, "Person", text[words[i].Start..end], latin, 0.8) { ShortForms = [parts[^1]] } : null;
        }

        return null;
    }

    // A title, or a known body or country and then a title, begins with this word.
    private bool TitleFollows(UnitView view, List<(int Start, int End)> words, int i)
    {
        for (var hops = 0; i < words.Count && hops < 4; i++, hops++)
        {
            if (IsTitle(view.Text, words[i].Start, words[i].End)) return true;
            if (!view.Touches(words[i].Start, words[i].End)) return false;
        }

        return false;
    }

    private bool IsTitle(string text, int start, int end)
    {
        for (var at = end; at > start; at--)
        {
            if (patterns.Titles.Contains(text[start..at]) && (at == end || patterns.Particles.EndAfter(text, at, []) == end)) return true;
        }

        return false;
    }

    // What looks like a name may be a noun with its particle.
    private static bool IsInflected(char last) => last is '을' or '를' or '은' or '는' or '이' or '가' or '의' or '에' or '와' or '과' or '한' or '여' or '로' or '인' or '된';

    private static List<(int Start, int End)> Words(string text)
    {
        List<(int, int)> words = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsHangul(text[i]) && !Characters.IsLatin(text[i])) continue;
            var start = i;
            while (i < text.Length && (Characters.IsHangul(text[i]) || Characters.IsLatin(text[i]))) i++;
            words.Add((start, i));
        }

        return words;
    }
}
