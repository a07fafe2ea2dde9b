namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>Capitalised English names whose type their first or last word, an apposition, a title or their neighbours in a list tell.</summary>
internal sealed class EnglishNameRule(MentionPatterns patterns) : IDiscoveryRule
{
    private readonly EnglishSequences _sequences = new(patterns);
    private readonly EnglishContext _context = new(patterns);

    public void Propose(UnitView view, List<Proposal> proposals)
    {
        if (view.Language != "en") return;
        var text = view.Text;
        List<(int Start, int End)> open = [];
        foreach (var (from, to) in _sequences.Find(text))
        {
            var (start, end) = (from, to);
            if (view.At(start) is { } known)
            {
                if (known.Match.End >= end) continue;
                // A maker before its product or a country before its body is part of the name only where the ending says so.
                if (Proper(text, start, end) is { } whole && (whole != "Company" || known.Candidate.Type != "Company" || end - known.Match.End > 3)) proposals.Add(Proposal.Of(text, start, end, whole, 0.7, strong: true));
                else if (known.Candidate.Type == "Company" && known.Match.Start == start && text[known.Match.End] == ' ' && !view.Touches(known.Match.End, end))
                    proposals.Add(Proposal.Of(text, known.Match.End + 1, end, "Product", 0.5) with { ShortForms = [text[start..end]] });
                else if (known.Candidate.Type == "Product" && known.Match.Start == start && text[known.Match.End] == ' ' && !view.Touches(known.Match.End, end) && !text[(known.Match.End + 1)..end].Split(' ').Any(patterns.Stop.Contains))
                    proposals.Add(Proposal.Of(text, start, end, "Product", 0.6, strong: true));
                if (known.Candidate.Type == "Company" || known.Match.End + 1 >= end || text[known.Match.End] != ' ') continue;
                // Colorado Governor Jane Doe: what follows the place may be a person.
                start = known.Match.End + 1;
                if (view.Touches(start, end)) continue;
            }

            start = AfterTitle(text, start, end, out var titled);
            if (start >= end) continue;
            if (Proper(text, start, end) is { } type) proposals.Add(Short(Proposal.Of(text, start, end, type, 0.75, strong: true)));
            else if (view.Touches(start, end)) continue;
            else if (IsPersonName(text, start, end) && (titled || _context.IsPerson(text, start, end))) proposals.Add(Short(Proposal.Of(text, start, end, "Person", 0.8)));
            else if (_context.TypeBeside(text, view.Unit.SentenceAt(start), start, end) is { } beside) proposals.Add(Short(Proposal.Of(text, start, end, beside, 0.65)));
            else if (text.AsSpan(start, end - start).IndexOf(' ') < 0 && patterns.Heads.Of(text.AsSpan(start, end - start)) is { Type: "Benchmark" } head && head.Length < end - start) proposals.Add(Proposal.Of(text, start, end, "Benchmark", 0.7));
            else if (view.FamilyType(text[start..end]) is { } family) proposals.Add(Proposal.Of(text, start, end, family, 0.6));
            else if (_context.TypeOfVersion(text, view.Unit.SentenceAt(start), start, end) is { } versioned) proposals.Add(Proposal.Of(text, start, end, versioned, 0.55));
            else if (_context.TypeByUse(text, view.Unit.SentenceAt(start), start, end) is { } used) proposals.Add(Short(Proposal.Of(text, start, end, used, 0.55)));
            else open.Add((start, end));
        }

        Coordination.Propose(view, open, proposals, IsPersonName);
    }

    private string? Proper(string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        if (name.IndexOf(' ') < 0) return null;
        foreach (var (word, type) in patterns.Openers)
        {
            if (name.Length > word.Length + 1 && name.StartsWith(word, StringComparison.Ordinal) && name[word.Length] == ' ') return type;
        }

        // Before "of" and "for" stands what it is: Administration for Market Regulation.
        foreach (var connector in (ReadOnlySpan<string>)[" of ", " for ", " on "])
        {
            if (name.IndexOf(connector, StringComparison.Ordinal) is var at and > 0 && patterns.Heads.Of(name[..at]) is { } before) return before.Type;
        }

        return patterns.Heads.Of(name)?.Type;
    }

    private int AfterTitle(string text, int start, int end, out bool titled)
    {
        titled = false;
        foreach (var title in patterns.Titles)
        {
            if (end - start > title.Length + 1 && string.CompareOrdinal(text, start, title, 0, title.Length) == 0 && text[start + title.Length] is ' ')
            {
                titled = true;
                return start + title.Length + 1;
            }
        }

        return start;
    }

    /// <summary>Two to four words of letters, each with a capital (or a particle of names).</summary>
    private bool IsPersonName(string text, int start, int end)
    {
        var words = text[start..end].Split(' ');
        return words.Length is >= 2 and <= 4 && words.All(w => w.All(c => Characters.IsLatinLetter(c) || c is '.' or '-' or '\'' or '’') && !(w.Length > 1 && w.All(char.IsUpper))) &&
            !words.Any(w => patterns.Stop.Contains(w));
    }

    private Proposal Short(Proposal proposal) =>
        proposal.En is { } name && EnglishShortForms.Of(name, proposal.Type) is { } shorter && !patterns.Stop.Contains(shorter) ? proposal with { ShortForms = [shorter] } : proposal;
}
