using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Mentions;

/// <summary>Decides which entity a name means, or that it means none, by what stands around it and what was read before.</summary>
internal sealed class CandidateChooser(TypeCues cues, GenericWords generic, IReadOnlyList<Block> blocks, DocumentMemory memory)
{
    private const int Enough = 3;
    private const int Near = 40;

    private static readonly string[] Preferred = ["Product", "Model", "Company", "Institution", "Agency"];

    /// <summary>The candidate that is meant, or null.</summary>
    /// <param name="unit">The text.</param>
    /// <param name="match">The name.</param>
    /// <param name="clear">Mentions of the same text that need no decision, and those decided before, in order.</param>
    public NameCandidate? Choose(TextUnit unit, in NameMatch match, IReadOnlyList<(NameMatch Match, NameCandidate Candidate)> clear)
    {
        var candidates = match.Name.Candidates;
        if (candidates.Count == 1 && !candidates[0].Ambiguous) return candidates[0];
        NameCandidate? best = null;
        int bestScore = int.MinValue, unambiguous = 0;
        foreach (var candidate in candidates)
        {
            var score = Score(unit, match, clear, candidate) + (candidate.Ambiguous ? 0 : Enough);
            if (!candidate.Ambiguous) unambiguous++;
            if (score > bestScore || (score == bestScore && Precedes(candidate, best!))) (best, bestScore) = (candidate, score);
        }

        if (bestScore >= Enough || unambiguous > 0) return best;
        if (match.Name.Length == 1 && Characters.IsIdeograph(unit.Text.Value[match.Start])) return best;
        // A name of several things of different types is always one of them; only which is open.
        var types = candidates.Select(c => c.Type).Distinct().Count();
        return types > 1 && match.Name.Length > 1 && candidates.All(c => c.Type is "Product" or "Model" or "Company" or "Institution") ? best : null;
    }

    private int Score(TextUnit unit, in NameMatch match, IReadOnlyList<(NameMatch Match, NameCandidate Candidate)> clear, NameCandidate candidate)
    {
        var text = unit.Text.Value;
        if (candidate is { Ambiguous: true, Type: "Policy" } && generic.MakeUp(text[match.Start..match.End]) && !IsTold(unit, match, clear, candidate)) return int.MinValue / 2;
        var score = 0;
        if (cues.SpeakFor(candidate.Type, text, match.Start, match.End, match.ParticleEnd)) score += 3;
        if (memory.Ago(candidate.EntityId, unit.Index) is { } ago) score += ago <= Near && match.Name.Length > 1 ? 3 : match.Name.Length > 3 ? 2 : 1;
        var country = memory.CountryOf(candidate.EntityId, candidate.Entry);
        var sentence = unit.SentenceAt(match.Start);
        var quoted = match.Start > 0 && Characters.IsOpeningQuote(text[match.Start - 1]) && match.End < text.Length && Characters.IsQuote(text[match.End]);
        if (candidate.Type == "Model" && HasVersion(text, match.End)) score += 3;
        bool sameCountry = false, otherCountry = false, maker = false, earlier = false;
        foreach (var (other, meant) in clear)
        {
            // Named in full a little earlier in the same text.
            if (meant.EntityId == candidate.EntityId && other.End <= match.Start && match.Name.Length > 1) earlier = true;
            if (other.End <= sentence.Start || other.Start >= sentence.End || other.Start == match.Start) continue;
            if (meant.Type == candidate.Type && candidate.Type is "Company" or "Product" or "Model" or "Institution" or "Country" or "Dataset" && IsListed(text, other, match)) score += 3;
            if (meant.EntityId == candidate.EntityId && IsBracketOf(text, other, match)) score += 5;
            if (country is not null && memory.CountryOf(meant.EntityId, meant.Entry) is { } otherCountryId)
            {
                var named = meant.Type == "Country" || meant.Type == "Region";
                if (otherCountryId == country) sameCountry |= named || meant.Type == "Agency";
                else otherCountry |= named;
            }

            if (candidate.Entry?.Parent == meant.EntityId) score += 2;
            if (meant.Type is "Company" or "Institution") maker |= other.End <= match.Start && match.Start - other.ParticleEnd <= 2;
            if (country is not null && candidate.Type == "Country" && other.Start >= match.End && other.Start - match.End <= 1 &&
                memory.CountryOf(meant.EntityId, meant.Entry) == country) score += 3;
        }

        if (earlier && memory.Ago(candidate.EntityId, unit.Index) is null) score += 3;
        if (candidate.Type is "Model" or "Product" or "Dataset")
        {
            if (maker) score += 3;
            if (quoted) score += 2;
        }

        if (country is null || candidate.Type == "Country") return score;
        if (sameCountry) return score + (otherCountry ? 2 : 3);
        var above = memory.CountriesAbove(unit, blocks);
        if (above.Contains(country)) score += otherCountry ? 1 : 3;
        else if (above.Count > 0 || otherCountry) score -= 2;
        return score;
    }

    // A name that any such document may bear: its country, a party or its full name stands in the sentence, its country in a heading, or it was named just above.
    private bool IsTold(TextUnit unit, in NameMatch match, IReadOnlyList<(NameMatch Match, NameCandidate Candidate)> clear, NameCandidate candidate)
    {
        var text = unit.Text.Value;
        var sentence = unit.SentenceAt(match.Start);
        var country = memory.CountryOf(candidate.EntityId, candidate.Entry);
        foreach (var (other, meant) in clear)
        {
            if (other.Start < sentence.Start || other.End > sentence.End) continue;
            if (meant.EntityId == candidate.EntityId || (country is not null && memory.CountryOf(meant.EntityId, meant.Entry) == country)) return true;
        }

        if (memory.Ago(candidate.EntityId, unit.Index) <= 1) return true;
        if (country is not null && memory.CountriesAbove(unit, blocks).Contains(country)) return true;
        var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        foreach (var name in (string?[])[candidate.Entry?.Ko, candidate.Entry?.En])
        {
            if (generic.Others(name).FirstOrDefault() is { Length: > 1 } party && words.Contains(party, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // A, B: neighbours in a list are of one kind.
    private static bool IsListed(string text, in NameMatch a, in NameMatch b)
    {
        var (first, second) = a.Start < b.Start ? (a, b) : (b, a);
        return second.Start - first.End is 1 or 2 && text[first.End] is ',' or '·' or '/' or '‧' or '∙';
    }

    private static bool HasVersion(string text, int end) =>
        end + 1 < text.Length && text[end] is ' ' or '-' && char.IsAsciiDigit(text[end + 1]) && (end + 2 >= text.Length || text[end + 2] is '.' or ' ' or 'B' or ',' or '-');

    // One of two names stands in brackets right behind the other: they are one thing.
    private static bool IsBracketOf(string text, in NameMatch a, in NameMatch b)
    {
        var (first, second) = a.Start < b.Start ? (a, b) : (b, a);
        return second.Start - first.End is 1 or 2 && text[second.Start - 1] == '(';
    }

    private static bool Precedes(NameCandidate a, NameCandidate b)
    {
        var (x, y) = (Array.IndexOf(Preferred, a.Type), Array.IndexOf(Preferred, b.Type));
        if (x != y) return (uint)x < (uint)y;
        return string.CompareOrdinal(a.EntityId, b.EntityId) < 0;
    }
}
