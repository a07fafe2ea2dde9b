namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>A place that a rule takes for the name of something the lexicon does not know.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Type">The name of the node type.</param>
/// <param name="Ko">Its Korean name, or null.</param>
/// <param name="En">Its English name, or null.</param>
/// <param name="Confidence">How sure the rule is, 0 to 1.</param>
/// <param name="Strong">Whether it outranks known names inside it.</param>
internal sealed record Proposal(int Start, int End, string Type, string? Ko, string? En, double Confidence, bool Strong = false)
{
    /// <summary>Further names by which the document goes on to call it.</summary>
    public IReadOnlyList<string> ShortForms { get; init; } = [];

    /// <summary>A proposal for the name as it stands in the text.</summary>
    public static Proposal Of(string text, int start, int end, string type, double confidence, bool strong = false)
    {
        var name = text[start..end];
        return name.Any(Characters.IsHangul) ? new Proposal(start, end, type, name, null, confidence, strong) : new Proposal(start, end, type, null, name, confidence, strong);
    }
}
