namespace GraphApi.Execution.Planning;

/// <summary>
/// The @defers that fields are executed for: none for those of the initial response. Fields under several belong to them all and are
/// executed once. Equal where they have the same members.
/// </summary>
internal sealed class DeferUsageSet(params DeferUsage[] usages) : IEquatable<DeferUsageSet>
{
    public static DeferUsageSet None { get; } = new();

    public IReadOnlyList<DeferUsage> Usages => usages;

    public bool Equals(DeferUsageSet? other) => other is not null && usages.Length == other.Usages.Count && Array.TrueForAll(usages, other.Usages.Contains);

    public override bool Equals(object? obj) => Equals(obj as DeferUsageSet);

    public override int GetHashCode()
    {
        // The order must not matter.
        var hash = 0;
        foreach (var usage in usages) hash ^= usage.GetHashCode();
        return hash;
    }
}
