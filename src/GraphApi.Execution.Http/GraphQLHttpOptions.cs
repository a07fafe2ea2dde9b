using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>How one endpoint serves GraphQL over HTTP.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Longest accepted request body in bytes. Default 1 MiB; at least 1.</summary>
    /// <remarks>The web server has a limit of its own (Kestrel: 30 MB), which stays in force.</remarks>
    public long MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>
    /// Who calls, or why nobody may; by default the request's <see cref="HttpContext.User"/>. Asked once for each HTTP request before
    /// its body is read, and once for each WebSocket, then with the payload of its <c>connection_init</c> message (an object, or null
    /// where it has none), since browsers cannot send headers with a WebSocket.
    /// </summary>
    public Func<HttpContext, JsonElement?, ValueTask<CallerDecision>> Caller { get; set; } =
        static (context, _) => new(CallerDecision.Accept(context.User));

    /// <summary>
    /// The version of the data that a GET would be answered from, or null for "do not let it be cached". With it, complete
    /// answers to GET carry an ETag made of version and request, and a matching If-None-Match is answered with 304 unexecuted.
    /// </summary>
    /// <remarks>Where answers depend on the caller, the version must too. Useless for schemas whose fields read a clock.</remarks>
    public Func<HttpContext, string?>? Version { get; set; }

    /// <summary>Answers a browser (GET that prefers text/html, without a query) with a page, such as GraphiQL. None by default.</summary>
    public RequestDelegate? BrowserPage { get; set; }
}
