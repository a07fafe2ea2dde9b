using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Mentions;

/// <summary>A place in a block, or in a cell of its table, that names an entity.</summary>
public sealed record EntityMention
{
    /// <summary>The text that it stands in: that of the block, or of one item of a cell.</summary>
    public required MappedText Text { get; init; }

    /// <summary>Where the name begins in <see cref="Text"/>.</summary>
    public required int Start { get; init; }

    /// <summary>Where the name ends, exclusive, before a particle.</summary>
    public required int End { get; init; }

    /// <summary>Where the particle ends, exclusive; <see cref="End"/> where there is none.</summary>
    public required int ParticleEnd { get; init; }

    /// <summary>The number of the block.</summary>
    public required int Block { get; init; }

    /// <summary>The id of the entity.</summary>
    public required string EntityId { get; init; }

    /// <summary>The name of the entity's node type.</summary>
    public required string Type { get; init; }

    /// <summary>How it was found.</summary>
    public required MentionSource Source { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The name as it stands there.</summary>
    public string Surface => Text.Value[Start..End];

    /// <summary>The particle that follows the name (은, 가, 에서는 …), or the empty text.</summary>
    public string Particle => Text.Value[End..ParticleEnd];
}
