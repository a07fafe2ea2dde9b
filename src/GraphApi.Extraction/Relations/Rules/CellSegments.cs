using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Takes apart cells that list several things one after another: "부처, 정책, 2024.3 위원회, 전략, 2024.5".</summary>
internal static class CellSegments
{
    /// <summary>Where the parts begin, and the end of the text. A part begins with a party that a comma follows, unless a comma joins it to the party before.</summary>
    public static IReadOnlyList<int> Cut(MappedText text, IReadOnlyList<EntityMention> mentions)
    {
        var cuts = new List<int> { 0 };
        foreach (var mention in mentions)
        {
            if (mention.Start > cuts[^1] && Party.Of(mention).IsActor && FollowedByComma(text.Value, mention.ParticleEnd) && !Joined(text.Value, mention.Start)) cuts.Add(mention.Start);
        }

        for (var at = text.Value.IndexOf(" 정부,", StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(" 정부,", at + 1, StringComparison.Ordinal))
        {
            if (!mentions.Any(m => m.Start <= at + 1 && at + 1 < m.End) && !mentions.Any(m => m.End == at)) cuts.Add(at + 1);
        }

        cuts.Sort();
        cuts.Add(text.Length);
        return cuts;
    }

    private static bool FollowedByComma(string text, int at)
    {
        if (at < text.Length && text[at] == '(')
        {
            var close = text.IndexOf(')', at);
            if (close < 0) return false;
            at = close + 1;
        }

        if (text.AsSpan(at).StartsWith(" 정부", StringComparison.Ordinal)) at += 3;
        return at < text.Length && (text[at] == ',' || ((text[at] is '·' or '/') && text.IndexOf(',', at) is var comma and > 0 && comma - at < 20));
    }

    private static bool Joined(string text, int at)
    {
        var back = at - 1;
        while (back >= 0 && text[back] == ' ') back--;
        return back >= 0 && text[back] is ',' or '·' or '/' or '(';
    }
}
