using GraphApi.Extraction.Reading;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Layout;

/// <summary>A document taken apart into blocks.</summary>
public sealed record LaidOutDocument
{
    /// <summary>What it was made of.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The language that most of it is written in: "ko" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>When it was published, where its text says so; dates without a year are resolved from it.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The blocks, in reading order; a block's <see cref="Block.Index"/> is its place here.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The sections that the headings open.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}
