namespace GraphApi.Execution;

/// <summary>
/// An error that a resolver wants its caller to read. Thrown, it fails the field for all parents; returned in the place of a
/// value, for that parent only. Any other exception reaches the caller as "Unexpected error".
/// </summary>
/// <param name="message">What is wrong and what to do about it; sent to the client.</param>
/// <param name="code">A stable code for programs, in upper snake case.</param>
/// <param name="extensions">Further facts for clients, of types that JSON can express.</param>
public sealed class GraphQLException(string message, string code, IReadOnlyDictionary<string, object?>? extensions = null)
    : Exception(message)
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>Further facts for clients, or null.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; } = extensions;
}
