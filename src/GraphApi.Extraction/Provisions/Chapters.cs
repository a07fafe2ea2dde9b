using GraphApi.Extraction.Provisions.Patterns;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads the chapters of a code that are named after what they ask for: a transparency chapter for every provider.</summary>
internal static class Chapters
{
    /// <summary>Adds what the chapter whose word is the cue asks for.</summary>
    public static void Read(Clause clause, ProvisionWords words, Found cue, PartyPlace? party, List<ProvisionDraft> drafts)
    {
        var duties = words.Duties.In(clause.Text.Value, clause.Start, cue.Start);
        if (duties.Count == 0 || cue.Start - duties[^1].End > 1) return;
        drafts.Add(new ProvisionDraft
        {
            Law = clause.Law,
            Kind = ProvisionKind.Obligation,
            Subject = duties[^1].Id,
            Parties = party is { } bound ? [bound.Id] : [],
            Proposed = clause.Proposed,
            Span = clause.Text.Span(duties[^1].Start, cue.End),
            Confidence = 0.8,
            Rule = "provision/chapter",
        });
    }
}
