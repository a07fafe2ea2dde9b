namespace GraphApi.Execution.Http;

/// <summary>A budget that fills up evenly within a minute. Not safe for several threads by itself.</summary>
/// <param name="capacity">What a minute brings, and the most that is kept.</param>
/// <param name="now">The time, as a time stamp of the provider that is used throughout.</param>
internal sealed class TokenBucket(double capacity, long now)
{
    private readonly double _capacity = capacity;
    private double _tokens = capacity;
    private long _at = now;

    /// <summary>Takes an amount, or tells how long to wait for it.</summary>
    public bool TryTake(double amount, long now, TimeProvider time, out TimeSpan wait)
    {
        Refill(now, time);
        // What is more than all that fits is owed afterwards; it could never be taken otherwise.
        var needed = Math.Min(amount, _capacity);
        if (_tokens >= needed)
        {
            _tokens -= amount;
            wait = TimeSpan.Zero;
            return true;
        }

        wait = TimeSpan.FromMinutes((needed - _tokens) / _capacity);
        return false;
    }

    /// <summary>Whether a new one would be no different.</summary>
    public bool IsFull(long now, TimeProvider time)
    {
        Refill(now, time);
        return _tokens >= _capacity;
    }

    private void Refill(long now, TimeProvider time)
    {
        if (now <= _at) return;
        _tokens = Math.Min(_tokens + (time.GetElapsedTime(_at, now).TotalMinutes * _capacity), _capacity);
        _at = now;
    }
}
