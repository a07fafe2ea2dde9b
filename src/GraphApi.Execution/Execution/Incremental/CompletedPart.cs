using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Incremental;

/// <summary>Tells that nothing follows for a part any more.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Errors">Why it failed; null where it did not.</param>
internal readonly record struct CompletedPart(int Id, IReadOnlyList<GraphQLError>? Errors);
