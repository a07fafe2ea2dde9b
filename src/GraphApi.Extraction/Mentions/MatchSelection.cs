namespace GraphApi.Extraction.Mentions;

/// <summary>Of overlapping names takes the first, and of those that begin together the longest that means something here.</summary>
internal static class MatchSelection
{
    public static List<(NameMatch Match, NameCandidate Candidate)> Select(TextUnit unit, List<NameMatch> matches, CandidateChooser chooser)
    {
        matches.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? b.End.CompareTo(a.End) : Rank(a).CompareTo(Rank(b)));

        // First what needs no decision: the context for what does.
        List<(NameMatch Match, NameCandidate Candidate)> clear = [];
        var end = 0;
        foreach (var match in matches)
        {
            if (match.Start < end || match.Name.Candidates is not [{ Ambiguous: false } only]) continue;
            clear.Add((match, only));
            end = match.End;
        }

        List<(NameMatch Match, NameCandidate Candidate)> selected = [];
        end = 0;
        foreach (var match in matches)
        {
            if (match.Start < end || chooser.Choose(unit, match, clear) is not { } meant) continue;
            AddOwner(unit.Text.Value, matches, match, selected, chooser, unit, clear);
            selected.Add((PathTail(unit.Text.Value, match), meant));
            if (match.Name.Candidates is not [{ Ambiguous: false }]) clear.Add((match, meant));
            end = match.End;
        }

        return selected;
    }

    // owner/model: what the lexicon knows as one path names two things.
    private static void AddOwner(string text, List<NameMatch> matches, NameMatch whole, List<(NameMatch Match, NameCandidate Candidate)> selected, CandidateChooser chooser, TextUnit unit,
        List<(NameMatch Match, NameCandidate Candidate)> clear)
    {
        var slash = text.IndexOf('/', whole.Start, whole.End - whole.Start);
        if (slash < 0 || !whole.Name.Candidates.Any(c => c.Type is "Model" or "Dataset")) return;
        foreach (var match in matches)
        {
            if (match.Start == whole.Start && match.End == slash && chooser.Choose(unit, match, clear) is { } owner) selected.Add((match, owner));
        }
    }

    private static NameMatch PathTail(string text, NameMatch match)
    {
        var slash = text.IndexOf('/', match.Start, match.End - match.Start);
        var spaced = text.IndexOf(' ', match.Start, match.End - match.Start) >= 0;
        return slash < 0 || spaced || !match.Name.Candidates.Any(c => c.Type == "Model") ? match : match with { Start = slash + 1 };
    }

    // Of one name in the lexicon and in the document the sure one first, and the lexicon's before the document's.
    private static int Rank(in NameMatch match) => match.Name.Candidates switch
    {
        [{ Ambiguous: false, Anaphor: false, Entry: not null }] => 0,
        [{ Ambiguous: false }] => 1,
        _ => 2,
    };
}
