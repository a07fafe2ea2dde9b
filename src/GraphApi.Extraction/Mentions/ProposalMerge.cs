using GraphApi.Extraction.Mentions.Discovery;

namespace GraphApi.Extraction.Mentions;

/// <summary>Joins known names and discovered ones so that none overlaps another.</summary>
internal static class ProposalMerge
{
    public static List<FoundName> Merge(string text, List<(NameMatch Match, NameCandidate Candidate)> known, List<Proposal> proposals, NameMatcher matcher)
    {
        List<FoundName> found = [.. known.Select(k => new FoundName(k.Match.Start, k.Match.End, k.Match.ParticleEnd, k.Candidate, k.Candidate.Ambiguous ? 0.8 : 1, null))];
        if (proposals.Count == 0) return found;
        // The longest first; of equals the surest, so that the order of the rules does not matter.
        proposals.Sort(static (a, b) =>
        {
            var byLength = (b.End - b.Start).CompareTo(a.End - a.Start);
            if (byLength != 0) return byLength;
            if (a.Start != b.Start) return a.Start.CompareTo(b.Start);
            return a.Confidence != b.Confidence ? b.Confidence.CompareTo(a.Confidence) : string.CompareOrdinal(a.Type, b.Type);
        });
        foreach (var proposal in proposals)
        {
            if (!Fits(proposal, found)) continue;
            found.RemoveAll(f => proposal.Start <= f.Start && f.End <= proposal.End);
            var particleEnd = matcher.ParticleEnd(text, proposal.End);
            found.Add(new FoundName(proposal.Start, proposal.End, particleEnd, null, proposal.Confidence, proposal));
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    // A discovered name may swallow known ones only if its rule is strong, and never cuts one in two or equals it.
    private static bool Fits(Proposal proposal, List<FoundName> found)
    {
        foreach (var other in found)
        {
            if (other.End <= proposal.Start || proposal.End <= other.Start) continue;
            var inside = proposal.Start <= other.Start && other.End <= proposal.End && other.End - other.Start < proposal.End - proposal.Start;
            if (!inside || !proposal.Strong || other.Proposal is not null) return false;
        }

        return true;
    }
}
