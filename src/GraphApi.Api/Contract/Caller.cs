namespace GraphApi.Api.Contract;

/// <summary>Who sends a request.</summary>
/// <param name="Name">The key's name, or "anonymous".</param>
/// <param name="Role">What it may do.</param>
/// <param name="Languages">The languages it prefers ("ko", "en"), best first; never empty.</param>
public sealed record Caller(string Name, Role Role, IReadOnlyList<string> Languages);
