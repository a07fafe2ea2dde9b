using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Collects what is wrong with a schema.</summary>
internal sealed class SchemaErrors(List<GraphQLError> errors)
{
    public void Report(string message, Location location) => errors.Add(new GraphQLError(
        message,
        ErrorCodes.InvalidSchema,
        location.Line > 0 ? [new SourceLocation(location.Line, location.Column)] : []));

    public void AddRange(IEnumerable<GraphQLError> others) => errors.AddRange(others);
}
