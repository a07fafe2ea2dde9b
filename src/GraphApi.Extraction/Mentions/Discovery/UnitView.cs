namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>What a discovering rule sees: a text, the names already known in it, and the language of the document.</summary>
internal sealed record UnitView(TextUnit Unit, IReadOnlyList<(NameMatch Match, NameCandidate Candidate)> Known, string Language)
{
    /// <summary>The English name of the state of a federation that the document named last, or null.</summary>
    public string? LastState { get; init; }

    /// <summary>The type of what the document introduced under longer names that begin with a name, or null.</summary>
    public Func<string, string?> FamilyType { get; init; } = static _ => null;

    public string Text => Unit.Text.Value;

    /// <summary>The known name that covers the character, or null.</summary>
    public (NameMatch Match, NameCandidate Candidate)? At(int place)
    {
        foreach (var known in Known)
        {
            if (known.Match.Start <= place && place < known.Match.End) return known;
        }

        return null;
    }

    /// <summary>Whether a known name overlaps the stretch.</summary>
    public bool Touches(int start, int end)
    {
        foreach (var known in Known)
        {
            if (known.Match.Start < end && start < known.Match.End) return true;
        }

        return false;
    }
}
