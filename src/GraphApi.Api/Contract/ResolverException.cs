namespace GraphApi.Api.Contract;

/// <summary>An error for the client: its message says what is wrong and what to do. Returned in place of a value it is one parent's error; thrown, that of all.</summary>
public sealed class ResolverException(string code, string message) : Exception(message)
{
    /// <summary>The stable code, found in <c>extensions.code</c>.</summary>
    public string Code { get; } = code;
}
