using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Mentions;

/// <summary>A text that is read as one: a block's, or that of one item of a cell.</summary>
internal sealed record TextUnit
{
    public required int Index { get; init; }

    public required MappedText Text { get; init; }

    public required Block Block { get; init; }

    public required IReadOnlyList<(int Start, int End)> Sentences { get; init; }

    /// <summary>The numbers of the units whose names this one is said of: those of its row's first cell and of its column's header.</summary>
    public IReadOnlyList<int> Context { get; init; } = [];

    /// <summary>The text of the header of its column, or the empty text.</summary>
    public string Column { get; init; } = "";

    /// <summary>Whether it stands in a table's header row.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether it stands in a table.</summary>
    public bool InTable => Block.Kind == BlockKind.Table;

    /// <summary>The sentence that the character at <paramref name="at"/> belongs to.</summary>
    public (int Start, int End) SentenceAt(int at)
    {
        foreach (var sentence in Sentences)
        {
            if (at < sentence.End) return sentence;
        }

        return (0, Text.Length);
    }
}
