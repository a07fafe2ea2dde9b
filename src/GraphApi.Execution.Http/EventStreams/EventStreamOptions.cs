namespace GraphApi.Execution.Http;

/// <summary>How server-sent events are served (the graphql-sse protocol).</summary>
public sealed class EventStreamOptions
{
    /// <summary>Whether they are served at all. On by default; switched off, PUT and DELETE are refused with 405.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many streams may be open or reserved at once on the endpoint. Default 1000; at least 1. Beyond it: 503.</summary>
    public int MaxStreams { get; set; } = 1000;

    /// <summary>How many operations may run at once on one reserved stream. Default 100; at least 1. Beyond it: 429.</summary>
    public int MaxOperations { get; set; } = 100;

    /// <summary>How long a reservation waits for its stream to be connected. Default 30 seconds; above 0.</summary>
    public TimeSpan ReservationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time between two comments that keep proxies from closing a quiet stream. Default 12 seconds; above 0.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxStreams, 1, nameof(MaxStreams));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxOperations, 1, nameof(MaxOperations));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(ReservationTimeout, TimeSpan.Zero, nameof(ReservationTimeout));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(KeepAlive, TimeSpan.Zero, nameof(KeepAlive));
    }
}
