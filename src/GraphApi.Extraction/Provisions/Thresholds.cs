using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads from what size on rules hold: amounts of training compute, and sums that stand with them.</summary>
internal static class Thresholds
{
    private static readonly string[] Over = ["초과", " 초과", "이상", " 이상", "를 초과", "을 초과", "를 넘", "을 넘"];

    /// <summary>Adds the thresholds of a sentence or item.</summary>
    public static void Read(Clause clause, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        var before = drafts.Count;
        foreach (var (operations, start, end) in ComputeFinder.Find(text, clause.Start, clause.End))
            drafts.Add(Draft(start, end) with { Compute = operations });
        if (drafts.Count == before) return;
        foreach (var value in clause.Values)
        {
            if (value.Kind == ValueKind.Money && value.Start >= clause.Start && value.End <= clause.End && IsOver(text, value))
                drafts.Add(Draft(value.Start, value.End) with { Amount = value.Properties["amount"].Number, Currency = value.Properties["currency"].Text });
        }

        ProvisionDraft Draft(int start, int end) =>
            new() { Law = clause.Law, Kind = ProvisionKind.Threshold, Proposed = clause.Proposed, Span = clause.Text.Span(start, end), Confidence = 0.85, Rule = "provision/threshold" };
    }

    private static bool IsOver(string text, TextValue value)
    {
        foreach (var word in Over)
        {
            if (string.CompareOrdinal(text, value.End, word, 0, word.Length) == 0) return true;
        }

        var before = text.AsSpan(Math.Max(0, value.Start - 16), Math.Min(16, value.Start));
        return before.Contains("more than", StringComparison.OrdinalIgnoreCase) || before.Contains("over ", StringComparison.OrdinalIgnoreCase) || before.Contains("exceed", StringComparison.OrdinalIgnoreCase) || before.Contains("at least", StringComparison.OrdinalIgnoreCase);
    }
}
