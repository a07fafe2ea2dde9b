namespace GraphApi.Extraction.Layout;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>A heading; it opens a section.</summary>
    Heading,

    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>An item of a list; its level tells how deep it lies.</summary>
    Bullet,

    /// <summary>A table; its text is in its cells.</summary>
    Table,

    /// <summary>A key with its value, as in the profile of a company.</summary>
    KeyValue,

    /// <summary>The caption of the table or picture next to it.</summary>
    Caption,

    /// <summary>A line that names the sources of what stands above.</summary>
    Source,

    /// <summary>A footnote, taken out of the sentence that it cut in two.</summary>
    Footnote,

    /// <summary>An entry of a contents page, a running head, a page number or other noise: kept for its place, never read.</summary>
    Noise,
}
