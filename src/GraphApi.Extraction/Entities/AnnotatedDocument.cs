using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;

namespace GraphApi.Extraction.Entities;

/// <summary>A document whose mentions are found and tied to entities: what the relation stage reads.</summary>
public sealed record AnnotatedDocument
{
    /// <summary>The blocks.</summary>
    public required LaidOutDocument Layout { get; init; }

    /// <summary>The entities, by id.</summary>
    public required IReadOnlyDictionary<string, DocumentEntity> Entities { get; init; }

    /// <summary>All mentions, in reading order; none overlaps another.</summary>
    public required IReadOnlyList<EntityMention> Mentions { get; init; }

    /// <summary>The mentions of each block, by its number, in order.</summary>
    public required IReadOnlyList<IReadOnlyList<EntityMention>> MentionsByBlock { get; init; }
}
