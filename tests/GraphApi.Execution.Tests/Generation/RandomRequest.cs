namespace GraphApi.Execution.Tests.Generation;

/// <summary>A request that chance has written.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">The variables as JSON, or null.</param>
/// <param name="OperationName">The operation's name, or null.</param>
internal sealed record RandomRequest(string Query, string? Variables, string? OperationName);
