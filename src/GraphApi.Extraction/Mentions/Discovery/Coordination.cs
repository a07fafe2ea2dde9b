namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Types names by their neighbours in a list: where A, B and C stand side by side, what is known of one holds for all.</summary>
internal static class Coordination
{
    private static readonly HashSet<string> Listed = new(StringComparer.Ordinal) { "Company", "Person", "Model", "Product", "Country", "Institution", "Benchmark", "Dataset", "Region" };

    public static void Propose(UnitView view, List<(int Start, int End)> open, List<Proposal> proposals, Func<string, int, int, bool> isPersonName)
    {
        if (open.Count == 0) return;
        List<(int Start, int End, string? Type)> items =
        [
            .. open.Select(o => (o.Start, o.End, (string?)null)), .. proposals.Select(p => (p.Start, p.End, (string?)p.Type)),
            .. view.Known.Where(k => !proposals.Exists(p => p.Start <= k.Match.Start && k.Match.End <= p.End)).Select(k => (k.Match.Start, k.Match.End, (string?)k.Candidate.Type)),
        ];
        items.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        for (var first = 0; first < items.Count;)
        {
            var last = first;
            while (last + 1 < items.Count && IsJoint(view.Text, items[last].End, items[last + 1].Start)) last++;
            if (last > first) Type(view.Text, items, first, last, proposals, isPersonName);
            first = last + 1;
        }
    }

    private static void Type(string text, List<(int Start, int End, string? Type)> items, int first, int last, List<Proposal> proposals, Func<string, int, int, bool> isPersonName)
    {
        string? type = null;
        for (var i = first; i <= last; i++)
        {
            if (items[i].Type is not { } known) continue;
            if (type is not null && type != known) return;
            type = known;
        }

        if (type is null || !Listed.Contains(type)) return;
        for (var i = first; i <= last; i++)
        {
            if (items[i].Type is null && (type != "Person" || isPersonName(text, items[i].Start, items[i].End))) proposals.Add(Proposal.Of(text, items[i].Start, items[i].End, type, 0.6));
        }
    }

    // ", ", " and ", ", and ", each perhaps with an article, a bracket with an abbreviation, or a place in the genitive before the next name.
    private static bool IsJoint(string text, int end, int start)
    {
        if (start <= end || start - end > 30) return false;
        var between = text.AsSpan(end, start - end);
        if (between.StartsWith(" (") && between.IndexOf(')') is var close and > 0) between = between[(close + 1)..];
        var comma = between.StartsWith(", ");
        if (comma) between = between[2..];
        else if (between.StartsWith(" ")) between = between[1..];
        else return false;
        var joined = false;
        foreach (var word in (ReadOnlySpan<string>)["and ", "or ", "& ", "as well as "])
        {
            if (!between.StartsWith(word, StringComparison.Ordinal)) continue;
            between = between[word.Length..];
            joined = true;
        }

        if (!comma && !joined) return false;
        if (between.StartsWith("the ", StringComparison.Ordinal)) between = between[4..];
        return between.Length == 0 || between.EndsWith("'s ") || between.EndsWith("’s ");
    }
}
