using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>A provision as one place states it.</summary>
internal sealed record ProvisionDraft
{
    /// <summary>The id of the law or policy.</summary>
    public required string Law { get; init; }

    public required ProvisionKind Kind { get; init; }

    /// <summary>What it is about: the id of a duty, of a topic, of a kind of penalty; or words of the text with spaces between them.</summary>
    public string? Subject { get; init; }

    /// <summary>Whom it binds; several for a duty that the text lays on several bodies by name.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    public decimal? Percent { get; init; }

    public decimal? Days { get; init; }

    public decimal? Months { get; init; }

    public decimal? Compute { get; init; }

    /// <summary>The date by which it is due.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>The date from which it applies.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Whether the text speaks of a draft or bill.</summary>
    public bool Proposed { get; init; }

    public required TextSpan Span { get; init; }

    public required double Confidence { get; init; }

    /// <summary>The rule that read it, such as <c>provision/must</c>.</summary>
    public required string Rule { get; init; }
}
