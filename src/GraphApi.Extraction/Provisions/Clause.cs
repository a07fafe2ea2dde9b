using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Text;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>A sentence, or an item of a cell, of which the law is known.</summary>
internal sealed record Clause
{
    public required MappedText Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required IReadOnlyList<EntityMention> Mentions { get; init; }

    /// <summary>The id of the law or policy.</summary>
    public required string Law { get; init; }

    /// <summary>Whether the sentence itself names the law, or a noun for it, rather than what stands before or above.</summary>
    public bool LawNamed { get; init; }

    /// <summary>Whether the law is who speaks, so that words of opinion are its own.</summary>
    public bool LawSpeaks { get; init; }

    public bool Proposed { get; init; }

    /// <summary>Whom the row of a table is about.</summary>
    public PartyPlace? Party { get; init; }

    /// <summary>From when the row of a table says that the rules apply.</summary>
    public PartialDate? StartDate { get; init; }

    /// <summary>How many months after entry into force the row of a table says that the rules apply.</summary>
    public decimal? StartMonths { get; init; }

    public required IReadOnlyList<TextValue> Values { get; init; }
}
