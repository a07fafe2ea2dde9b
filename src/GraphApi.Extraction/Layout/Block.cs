using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Layout;

/// <summary>A piece of a document that is read as one: sentences broken over lines and pages are whole again in it.</summary>
public sealed record Block
{
    /// <summary>Its number within the document, from 0, in reading order.</summary>
    public required int Index { get; init; }

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>How deep a heading or bullet lies, from 1; 0 for other kinds.</summary>
    public required int Level { get; init; }

    /// <summary>Its text, normalised, without bullet mark; for a table the empty text.</summary>
    public required MappedText Text { get; init; }

    /// <summary>A label at its beginning, in brackets or before a colon, that says what it is about: (미국) …, (의료) …; null where there is none. The label stays in <see cref="Text"/> too.</summary>
    public MappedText? Label { get; init; }

    /// <summary>The number of the nearest heading above it, or -1.</summary>
    public required int Heading { get; init; }

    /// <summary>The number of the bullet or paragraph that it hangs from (a bullet one level up), or -1.</summary>
    public required int Parent { get; init; }

    /// <summary>The table, for <see cref="BlockKind.Table"/>.</summary>
    public Table? Table { get; init; }

    /// <summary>The sentences of <see cref="Text"/> as ranges [start, end), in order, without white space around them.</summary>
    public IReadOnlyList<(int Start, int End)> Sentences { get; init; } = [];
}
