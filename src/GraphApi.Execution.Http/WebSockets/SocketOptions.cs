using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>How WebSockets are served (the graphql-transport-ws protocol). The application has to call <c>UseWebSockets</c>.</summary>
public sealed class SocketOptions
{
    /// <summary>Whether they are served at all. On by default.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many may be open at once on the endpoint. Default 1000; at least 1. Beyond it: 503 instead of a WebSocket.</summary>
    public int MaxSockets { get; set; } = 1000;

    /// <summary>How long a client may take to send <c>connection_init</c>. Default 10 seconds; above 0. Beyond it: close code 4408.</summary>
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Time between two pings. Default 20 seconds; above 0. A client that has sent nothing, not even a pong, between two of them is
    /// disconnected.
    /// </summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many operations may run at once on one socket. Default 100; at least 1. Beyond it an operation is answered with an error.</summary>
    public int MaxOperations { get; set; } = 100;

    /// <summary>
    /// Which other origins may open a WebSocket, which browsers let any page do (cross-site WebSocket hijacking). By default none but the
    /// endpoint's own; asked only for requests with an Origin header of another host, which programs do not send.
    /// </summary>
    public Func<HttpContext, string, bool> AllowOrigin { get; set; } = static (_, _) => false;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSockets, 1, nameof(MaxSockets));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(InitTimeout, TimeSpan.Zero, nameof(InitTimeout));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(KeepAlive, TimeSpan.Zero, nameof(KeepAlive));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxOperations, 1, nameof(MaxOperations));
    }
}
