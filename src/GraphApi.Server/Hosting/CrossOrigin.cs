using Microsoft.AspNetCore.Cors.Infrastructure;

namespace GraphApi.Server.Hosting;

/// <summary>What pages of other origins may do: by CORS for requests, and by the same list for WebSockets, which CORS does not guard.</summary>
internal static class CrossOrigin
{
    /// <summary>Lets pages of these origins call; "*" for all.</summary>
    public static void Allow(CorsPolicyBuilder policy, IReadOnlyList<string> origins)
    {
        if (origins.Contains("*")) policy.AllowAnyOrigin();
        else policy.WithOrigins([.. origins]);
        policy.WithMethods("GET", "POST", "PUT", "DELETE")
            .WithHeaders("content-type", "accept", "accept-language", "authorization", "graphql-require-preflight", "graphql-cost", "x-graphql-event-stream-token")
            .WithExposedHeaders("etag", "www-authenticate", "retry-after");
    }

    /// <summary>Whether pages of an origin may.</summary>
    public static bool IsAllowed(string origin, IReadOnlyList<string> origins) => origins.Contains("*") || origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
