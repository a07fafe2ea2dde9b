namespace GraphApi.Execution.Errors;

/// <summary>Thrown where a text is not the GraphQL document (or value, or type) that it should be, or is beyond a limit.</summary>
/// <param name="error">What is wrong, with line, column and code.</param>
public sealed class SyntaxException(GraphQLError error) : Exception(error.Message)
{
    /// <summary>What is wrong; has exactly one location.</summary>
    public GraphQLError Error { get; } = error;

    /// <summary>The line of the mistake, from 1.</summary>
    public int Line => Error.Locations[0].Line;

    /// <summary>The column of the mistake in Unicode code points, from 1.</summary>
    public int Column => Error.Locations[0].Column;
}
