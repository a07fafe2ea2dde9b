using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;

namespace GraphApi.Execution.Http;

/// <summary>Accepts WebSockets and serves each to its end.</summary>
internal sealed class SocketHandler(OperationStarter starter, GraphQLHttpOptions options, CancellationToken stopping)
{
    private const string Subprotocol = "graphql-transport-ws";

    private int _open;

    /// <summary>Whether a request opens a WebSocket.</summary>
    public bool Handles(HttpContext context) => options.WebSockets.Enabled && context.WebSockets.IsWebSocketRequest;

    /// <summary>Serves a WebSocket until it is closed.</summary>
    /// <exception cref="BadRequestException">The page that opens it may not, or there are too many.</exception>
    public async Task HandleAsync(HttpContext context)
    {
        CheckOrigin(context);
        try
        {
            if (Interlocked.Increment(ref _open) > options.WebSockets.MaxSockets)
                throw new BadRequestException(
                    StatusCodes.Status503ServiceUnavailable, HttpErrorCodes.TooManySockets,
                    $"There are {options.WebSockets.MaxSockets} WebSockets already, as many as allowed; try again later.")
                { RetryAfter = 5 };
            await ServeAsync(context);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        // A socket lasts as long as the client wants.
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        var agreed = context.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { SubProtocol = agreed ? Subprotocol : null });
        await using var connection = new SocketConnection(context, socket, starter, options);
        await using var stop = stopping.UnsafeRegister(
            static connection => _ = ((SocketConnection)connection!).CloseAsync(CloseCodes.GoingAway, "The server is stopping"), connection);
        if (!agreed) await connection.CloseAsync(CloseCodes.SubprotocolNotAcceptable, "Subprotocol not acceptable");
        await connection.RunAsync();
    }

    private void CheckOrigin(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || IsOwn(origin, context.Request.Host) || options.WebSockets.AllowOrigin(context, origin)) return;
        throw new BadRequestException(
            StatusCodes.Status403Forbidden, HttpErrorCodes.OriginNotAllowed, $"Pages of the origin '{origin}' may not open a WebSocket here.");
    }

    private static bool IsOwn(string origin, HostString host) =>
        host.HasValue && Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && uri.Port == (host.Port ?? (uri.Scheme == "https" ? 443 : 80));
}
