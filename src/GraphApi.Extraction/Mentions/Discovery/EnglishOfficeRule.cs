namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Offices that English writes small or short: the attorney general of the state that the text speaks of, the House.</summary>
internal sealed class EnglishOfficeRule : IDiscoveryRule
{
    private static readonly (string Word, string Name)[] Assemblies = [("parliament", "Parliament"), ("legislature", "Legislature"), ("Legislature", "Legislature"), ("Diet", "Diet"), ("supreme court", "Supreme Court"), ("Supreme Court", "Supreme Court")];

    private const string Attorney = "attorney general";

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        if (view.Language != "en") return;
        var text = view.Text;
        for (var at = text.IndexOf(Attorney, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Attorney, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!view.Touches(at, at + Attorney.Length) && Place(view, at, at + Attorney.Length) is { } state) proposals.Add(Office(text, at, at + Attorney.Length, state + " Attorney General"));
        }

        foreach (var (word, name) in Assemblies)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var end = at + word.Length;
                if ((end < text.Length && char.IsLetter(text[end])) || view.Touches(at, end) || Owner(view, at, end) is not { } place) continue;
                proposals.Add(Office(text, at, end, $"{place} {name}"));
            }
        }

        for (var at = text.IndexOf(" House", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" House", at + 1, StringComparison.Ordinal))
        {
            var (start, end) = (at + 1, at + 6);
            if (string.CompareOrdinal(text, end, " of Representatives", 0, 19) == 0) end += 19;
            if (!IsAlone(text, start, end) || view.Touches(start, end) || Place(view, start, end) is not { } state) continue;
            proposals.Add(Office(text, start, end, state + " House of Representatives") with { ShortForms = ["House"] });
        }
    }

    private static Proposal Office(string text, int start, int end, string name) => new(start, end, "Agency", null, name, 0.7, true) { ShortForms = [text[start..end]] };

    // The state right before or behind, else the one that the document named last.
    private static string? Place(UnitView view, int start, int end) => Owner(view, start, end) ?? view.LastState;

    // Texas's, the Texas, of Texas.
    private static string? Owner(UnitView view, int start, int end)
    {
        foreach (var (match, candidate) in view.Known)
        {
            if (candidate.Type is not ("Region" or "Country")) continue;
            var before = match.End <= start && view.Text.AsSpan(match.End, start - match.End) is " " or "'s " or "’s ";
            var behind = match.Start >= end && view.Text.AsSpan(end, match.Start - end) is " of " or " of the ";
            if (before || behind) return candidate.Entry?.En ?? view.Text[match.Start..match.End];
        }

        return null;
    }

    private static bool IsAlone(string text, int start, int end) =>
        start >= 4 && text.AsSpan(start - 4, 4) is "the " or "The " && !(end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])) && (end >= text.Length || !char.IsLetter(text[end]));
}
