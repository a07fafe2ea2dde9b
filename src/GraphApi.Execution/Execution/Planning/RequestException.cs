using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Planning;

/// <summary>A request error (section 7.1.2) that ends the preparation of an operation.</summary>
internal sealed class RequestException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;
}
