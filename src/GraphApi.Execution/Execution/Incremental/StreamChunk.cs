using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Incremental;

/// <summary>The next items of a stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Items">Their places, in order.</param>
/// <param name="Values">Their values, as the resolver gave them.</param>
/// <param name="Error">Why there are no more, where the stream has failed.</param>
internal sealed record StreamChunk(ItemStream Stream, StreamItem[] Items, IReadOnlyList<object?> Values, GraphQLError? Error)
{
    /// <summary>How many items, from the first, have a value: one that must not be null and is fails the stream.</summary>
    public int Delivered => Array.FindIndex(Items, item => item.IsDead) is >= 0 and var failed ? failed : Items.Length;
}
