using GraphApi.Extraction.Values;

namespace GraphApi.Extraction.Provisions;

/// <summary>Reads what a breach costs: sums, shares of turnover, years in prison.</summary>
internal static class PenaltyReader
{
    /// <summary>The penalties of the values between <paramref name="from"/> and <paramref name="end"/>. A sum and a share of turnover that stand together are one penalty.</summary>
    public static void Read(Clause clause, int from, int end, string penalty, string? party, List<ProvisionDraft> drafts)
    {
        var text = clause.Text.Value;
        if (penalty == "imprisonment")
        {
            foreach (var (number, unit, start, stop) in Times.Periods(text, from, end))
            {
                if (unit is 12m or 1m) Add(new ProvisionDraft { Law = clause.Law, Kind = ProvisionKind.Penalty, Months = number * unit, Subject = penalty, Span = clause.Text.Span(start, Math.Max(stop, end)), Confidence = 0.8, Rule = "provision/penalty" });
            }

            return;
        }

        // A share is a penalty only where it is one of turnover.
        var turnover = text.AsSpan(clause.Start, clause.End - clause.Start);
        var shares = turnover.Contains("매출", StringComparison.Ordinal) || turnover.Contains("turnover", StringComparison.Ordinal) || turnover.Contains("revenue", StringComparison.Ordinal);
        TextValue? sum = null, share = null;
        foreach (var value in clause.Values)
        {
            if (value.Start < from || value.End > end) continue;
            if (value.Kind == ValueKind.Money) sum = sum is null ? value : Flush(value);
            if (shares && value.Kind == ValueKind.Percentage) share = share is null ? value : Flush(value);
        }

        Flush(null);

        TextValue? Flush(TextValue? next)
        {
            if (sum is null && share is null) return next;
            var (first, last) = (Math.Min(sum?.Start ?? int.MaxValue, share?.Start ?? int.MaxValue), Math.Max(sum?.End ?? 0, share?.End ?? 0));
            Add(new ProvisionDraft
            {
                Law = clause.Law,
                Kind = ProvisionKind.Penalty,
                Subject = penalty == "administrative-fine" ? "fine" : penalty,
                Amount = sum?.Properties["amount"].Number,
                Currency = sum?.Properties["currency"].Text,
                Percent = share?.Value.Number,
                Span = clause.Text.Span(first, Math.Max(last, next is null ? end : last)),
                Confidence = 0.85,
                Rule = "provision/penalty",
            });
            (sum, share) = (next?.Kind == ValueKind.Money ? next : null, next?.Kind == ValueKind.Percentage ? next : null);
            return next;
        }

        void Add(ProvisionDraft draft) => drafts.Add(draft with { Parties = party is null ? [] : [party], Proposed = clause.Proposed });
    }
}
