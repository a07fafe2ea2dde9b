namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>A single Korean word that ends like the name of a body or law (…대학교, …진흥원, …기본법).</summary>
internal sealed class KoreanHeadRule(MentionPatterns patterns) : IDiscoveryRule
{
    private const int Shortest = 5;

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        var text = view.Text;
        for (var start = 0; start < text.Length; start++)
        {
            if (!Characters.IsHangul(text[start]) || !NameMatcher.CanStart(text, start)) continue;
            var end = start;
            while (end < text.Length && Characters.IsHangul(text[end])) end++;
            if (end - start >= Shortest && Name(text, start, end) is { } nameEnd && !view.Touches(start, nameEnd) && !patterns.Stop.Contains(text[start..nameEnd]) &&
                patterns.Heads.Of(text.AsSpan(start, nameEnd - start)) is { } head) proposals.Add(Proposal.Of(text, start, nameEnd, head.Type, 0.65));
            start = end;
        }
    }

    private int? Name(string text, int start, int end)
    {
        foreach (var head in patterns.BareHeads)
        {
            var at = text.IndexOf(head, start, end - start, StringComparison.Ordinal);
            if (at < start + 2 || at + head.Length - start < Shortest) continue;
            var nameEnd = at + head.Length;
            if (patterns.Particles.EndAfter(text, nameEnd, []) == end) return nameEnd;
        }

        return null;
    }
}
