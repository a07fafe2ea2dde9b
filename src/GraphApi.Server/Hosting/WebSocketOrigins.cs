using GraphApi.Server.Security;

namespace GraphApi.Server.Hosting;

/// <summary>Accepts WebSockets, but from browsers only those of the server's own pages and of the origins that CORS allows: CORS itself does not guard WebSockets.</summary>
internal static class WebSocketOrigins
{
    /// <summary>Lets requests become WebSockets.</summary>
    /// <param name="app">The server.</param>
    /// <param name="origins">The foreign origins that may; "*" for all.</param>
    public static void UseWebSocketsFrom(this WebApplication app, IReadOnlyList<string> origins)
    {
        app.UseWebSockets();
        app.Use(next => context => !context.WebSockets.IsWebSocketRequest || IsAllowed(context.Request, origins)
            ? next(context)
            : Refusal.Of(Refusal.OriginNotAllowed, "WebSockets from this origin are not allowed; the server's setting Cors:Origins (--cors-origins) names those that are.").WriteAsync(context));
    }

    private static bool IsAllowed(HttpRequest request, IReadOnlyList<string> origins)
    {
        // Programs other than browsers send none.
        if (request.Headers.Origin.ToString() is not { Length: > 0 } origin || origins.Contains("*") || origins.Contains(origin, StringComparer.OrdinalIgnoreCase)) return true;
        // Of the own page only host and port are compared: a proxy may have taken the TLS away.
        return Uri.TryCreate(origin, UriKind.Absolute, out var url) && url.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
