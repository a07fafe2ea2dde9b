namespace GraphApi.Execution.Running;

/// <summary>
/// The deadlines of operations. Those that begin within a short window share one token and one timer, so that an operation without a
/// cancellable request costs neither.
/// </summary>
internal sealed class Deadlines(TimeSpan timeout, TimeProvider time)
{
    private readonly TimeSpan _width = TimeSpan.FromTicks(Math.Min(timeout.Ticks / 20, TimeSpan.TicksPerMillisecond * 250));
    private Window? _current;

    /// <summary>A token that is cancelled when the timeout has passed, at the earliest; none where there is no deadline.</summary>
    public CancellationToken Next()
    {
        if (timeout == Timeout.InfiniteTimeSpan) return CancellationToken.None;
        var now = time.GetTimestamp();
        var window = Volatile.Read(ref _current);
        // Two threads may both open one; either serves.
        if (window is null || time.GetElapsedTime(window.Began, now) > _width)
            Volatile.Write(ref _current, window = new Window(now, new CancellationTokenSource(timeout + _width, time)));
        return window.Source.Token;
    }

    private sealed record Window(long Began, CancellationTokenSource Source);
}
