namespace GraphApi.Execution.Results;

/// <summary>
/// An object or list of the response. Knows its place, so that error paths and null propagation need no bookkeeping while all goes
/// well.
/// </summary>
/// <param name="parent">The object or list that holds it; null for the root.</param>
/// <param name="slot">Where: the field's index in the parent's plan, or the item's index in the parent list.</param>
internal abstract class ResultNode(ResultNode? parent, int slot)
{
    public ResultNode? Parent { get; } = parent;

    public int Slot { get; } = slot;

    /// <summary>Whether null took its place; everything below it is lost with it.</summary>
    public bool IsDead { get; set; }

    /// <summary>Whether it or something that holds it is dead.</summary>
    public bool IsLost()
    {
        for (var node = this; node is not null; node = node.Parent)
            if (node.IsDead) return true;
        return false;
    }

    /// <summary>Whether the place in the slot excludes null.</summary>
    public abstract bool IsNonNull(int slot);

    /// <summary>Puts null into the slot.</summary>
    public abstract void SetNull(int slot);

    /// <summary>The segment of an error path for the slot: a response name or an index.</summary>
    public abstract object PathSegment(int slot);
}
