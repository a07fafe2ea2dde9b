namespace GraphApi.Extraction.Layout;

/// <summary>A block that lines are still added to.</summary>
internal sealed class BlockDraft(BlockKind kind, int index, int heading)
{
    public BlockKind Kind { get; set; } = kind;

    public int Index { get; } = index;

    public int Heading { get; } = heading;

    public int Level { get; set; }

    public int Parent { get; set; } = -1;

    public string Style { get; set; } = "";

    public int Indent { get; set; }

    public Table? Table { get; set; }

    /// <summary>The lines of its text, in order.</summary>
    public List<LayoutLine> Lines { get; } = [];

    public LayoutLine Last => Lines[^1];

    /// <summary>How many characters its lines hold.</summary>
    public int Length { get; set; }

    /// <summary>The last source line that belongs to it.</summary>
    public int LastNumber { get; set; }

    public void Add(LayoutLine line)
    {
        Lines.Add(line);
        Length += line.End - line.Start;
        LastNumber = line.LastNumber;
    }
}
