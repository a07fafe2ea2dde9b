namespace GraphApi.Api.Operations;

/// <summary>Fetches by key in batches and keeps what it got, so that nothing is fetched twice in an operation.</summary>
internal sealed class BatchCache<TValue>(Func<IReadOnlyList<string>, ValueTask<IReadOnlyList<TValue>>> fetch)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Task<IReadOnlyList<TValue>> Batch, int Index)> _slots = new(StringComparer.Ordinal);

    /// <summary>The values of the keys, in their order. Those that are not there yet are fetched together.</summary>
    public async ValueTask<IReadOnlyList<TValue>> GetAsync(IReadOnlyList<string> keys)
    {
        var slots = new (Task<IReadOnlyList<TValue>> Batch, int Index)[keys.Count];
        lock (_lock)
        {
            var missing = keys.Where(key => !_slots.ContainsKey(key)).Distinct(StringComparer.Ordinal).ToList();
            if (missing.Count > 0)
            {
                var batch = fetch(missing).AsTask();
                for (var i = 0; i < missing.Count; i++) _slots.Add(missing[i], (batch, i));
            }

            for (var i = 0; i < slots.Length; i++) slots[i] = _slots[keys[i]];
        }

        var values = new TValue[slots.Length];
        for (var i = 0; i < slots.Length; i++) values[i] = (await slots[i].Batch)[slots[i].Index];
        return values;
    }
}
