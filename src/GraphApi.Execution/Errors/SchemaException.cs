using System.Collections.Immutable;

namespace GraphApi.Execution.Errors;

/// <summary>Thrown where a schema is not valid (section 3).</summary>
/// <param name="errors">Every mistake found; at least one.</param>
public sealed class SchemaException(ImmutableArray<GraphQLError> errors)
    : Exception("The schema is not valid:" + string.Concat(errors.Select(error => "\n- " + error)))
{
    /// <summary>Every mistake found, one message each.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;
}
