using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Results;

/// <summary>
/// A part of the response that follows later: fields of an object, or an item of a list. It stands above its value as the root does
/// above all others, so that null ends here, and knows the place that the value belongs to.
/// </summary>
/// <param name="container">The object or list that holds the place; null where it is the root's.</param>
/// <param name="placeSlot">The place's slot.</param>
/// <param name="isNonNull">Whether the place excludes null: null then fails the part.</param>
internal abstract class ResultPart(ResultNode? container, int placeSlot, bool isNonNull) : ResultNode(null, 0)
{
    public ResultNode? Container => container;

    public int PlaceSlot => placeSlot;

    /// <summary>The value: a cell.</summary>
    public object? Cell { get; set; }

    /// <summary>What went wrong in it.</summary>
    public List<GraphQLError> Errors { get; } = [];

    public override bool IsNonNull(int slot) => isNonNull;

    public override void SetNull(int slot) => Cell = null;

    public override object PathSegment(int slot) => throw new InvalidOperationException("A part's place is in its container.");
}
