using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Results;

/// <summary>A list of the response.</summary>
internal sealed class ResultList(ResultNode parent, int slot, GraphType itemType) : ResultNode(parent, slot)
{
    /// <summary>The items' cells: leaves, objects, lists or null.</summary>
    public object?[] Items { get; set; } = [];

    public GraphType ItemType { get; } = itemType;

    public override bool IsNonNull(int slot) => ItemType.IsNonNull;

    public override void SetNull(int slot) => Items[slot] = null;

    public override object PathSegment(int slot) => slot;
}
