namespace GraphApi.Extraction.Mentions;

/// <summary>A folded name with its spellings and the entities that it may mean.</summary>
internal sealed class KnownName(int length)
{
    private readonly List<Spelling> _spellings = [];
    private readonly List<NameCandidate> _candidates = [];

    /// <summary>The number of folded characters.</summary>
    public int Length { get; } = length;

    public IReadOnlyList<NameCandidate> Candidates => _candidates;

    public void Add(string spelling, NameCandidate candidate)
    {
        _spellings.Add(new Spelling(spelling));
        for (var i = 0; i < _candidates.Count; i++)
        {
            if (_candidates[i].EntityId != candidate.EntityId) continue;
            if (candidate.Ambiguous && !_candidates[i].Ambiguous) _candidates[i] = candidate;
            return;
        }

        _candidates.Add(candidate);
    }

    public bool Fits(in FoldedText text, int start)
    {
        foreach (var spelling in _spellings)
        {
            if (spelling.Fits(text, start)) return true;
        }

        return false;
    }
}
