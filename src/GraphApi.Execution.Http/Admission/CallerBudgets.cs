namespace GraphApi.Execution.Http;

/// <summary>The budgets of all callers. Safe for several threads; its memory is bounded.</summary>
internal sealed class CallerBudgets(AdmissionOptions options)
{
    private readonly Dictionary<string, Budget> _budgets = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private Budget? _shared;
    private long _swept = options.Time.GetTimestamp();

    /// <summary>How many callers are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _budgets.Count;
        }
    }

    /// <summary>Takes one request off a caller's budget, or tells how long to wait for it.</summary>
    public bool TryTakeRequest(string caller, out TimeSpan wait) => TryTake(caller, budget => budget.Requests, 1, out wait);

    /// <summary>Takes a cost off a caller's budget, or tells how long to wait for it.</summary>
    public bool TryTakeCost(string caller, double cost, out TimeSpan wait) => TryTake(caller, budget => budget.Cost, cost, out wait);

    private bool TryTake(string caller, Func<Budget, TokenBucket?> kind, double amount, out TimeSpan wait)
    {
        lock (_lock)
        {
            var now = options.Time.GetTimestamp();
            Sweep(now);
            wait = TimeSpan.Zero;
            return kind(Find(caller, now)) is not { } bucket || bucket.TryTake(amount, now, options.Time, out wait);
        }
    }

    private Budget Find(string caller, long now)
    {
        if (_budgets.TryGetValue(caller, out var known)) return known;
        if (_budgets.Count >= options.MaxCallers) return _shared ??= Create(now);
        var budget = Create(now);
        _budgets.Add(caller, budget);
        return budget;
    }

    private Budget Create(long now) => new(
        options.RequestsPerMinute is { } requests ? new TokenBucket(requests, now) : null,
        options.CostPerMinute is { } cost ? new TokenBucket(cost, now) : null);

    /// <summary>Forgets, once a minute, the callers whose budgets are full.</summary>
    private void Sweep(long now)
    {
        if (options.Time.GetElapsedTime(_swept, now) < TimeSpan.FromMinutes(1)) return;
        _swept = now;
        foreach (var (caller, budget) in _budgets)
            if (budget.Requests?.IsFull(now, options.Time) != false && budget.Cost?.IsFull(now, options.Time) != false) _budgets.Remove(caller);
    }

    private sealed record Budget(TokenBucket? Requests, TokenBucket? Cost);
}
