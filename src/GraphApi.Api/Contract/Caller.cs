namespace GraphApi.Api.Contract;

/// <summary>Who sends a request.</summary>
/// <param name="Name">The key's name, or "anonymous".</param>
/// <param name="Role">What it may do.</param>
/// <param name="Languages">The languages it prefers ("ko", "en"), best first; never empty.</param>
public sealed record Caller(string Name, Role Role, IReadOnlyList<string> Languages)
{
    /// <summary>What limits are counted by: "key:ID", or "ip:ADDRESS" for a caller without a key. Never the key itself. Default: the name.</summary>
    public string Id { get; init; } = Name;
}
