namespace GraphApi.Execution.Results;

/// <summary>An object of the response: a row of its block.</summary>
internal sealed class ResultObject(ResultNode? parent, int slot, ResultBlock block, int row) : ResultNode(parent, slot)
{
    public ResultBlock Block { get; } = block;

    /// <summary>Its index in the block's columns. Fixed before the columns are made.</summary>
    public int Row { get; set; } = row;

    public override bool IsNonNull(int slot) => Block.Plan.Fields[slot].Type.IsNonNull;

    public override void SetNull(int slot) => Block.Columns[slot]![Row] = null;

    public override object PathSegment(int slot) => Block.Plan.Fields[slot].ResponseName;
}
