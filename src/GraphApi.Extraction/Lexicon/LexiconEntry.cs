namespace GraphApi.Extraction.Lexicon;

/// <summary>A known entity: its names and a few certain reference facts, never what documents are supposed to tell.</summary>
public sealed record LexiconEntry
{
    /// <summary>The id, with the type's prefix.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the node type.</summary>
    public required string Type { get; init; }

    /// <summary>The usual Korean name, or null.</summary>
    public string? Ko { get; init; }

    /// <summary>The usual English name, or null.</summary>
    public string? En { get; init; }

    /// <summary>Other spellings that mean nothing else.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Spellings that may mean something else; they count only where the context speaks for this entity. Overrides the other names.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>The id of the country that it belongs to, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The id of the body or region that it is a part of, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>External identifiers by scheme.</summary>
    public IReadOnlyDictionary<string, string> External { get; init; } = GraphApi.Graph.Model.Node.NoExternalIds;
}
