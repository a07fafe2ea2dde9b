using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Incremental;

/// <summary>Data of a part: an object's fields where there is one part, items of a list where there is a list of them.</summary>
/// <param name="Id">What they belong to.</param>
/// <param name="SubPath">Where below its path.</param>
/// <param name="Group">The fields, or null.</param>
/// <param name="Items">The items, or null.</param>
/// <param name="Errors">What went wrong in them.</param>
internal readonly record struct DeliveredPart(
    int Id, ArraySegment<object> SubPath, ExecutionGroup? Group, ArraySegment<StreamItem> Items, IReadOnlyList<GraphQLError> Errors);
