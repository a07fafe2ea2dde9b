using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>How one endpoint serves GraphQL.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Longest accepted request body, or message on a WebSocket, in bytes. Default 1 MiB; at least 1.</summary>
    /// <remarks>The web server has a limit of its own for bodies (Kestrel: 30 MB), which stays in force.</remarks>
    public long MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>
    /// How many requests one body may hold as a JSON list (GraphQL over HTTP, appendix "Request Batching"). Default 0: batching is off.
    /// </summary>
    /// <remarks>Useless over HTTP/2, where many requests share a connection anyway.</remarks>
    public int MaxBatchSize { get; set; }

    /// <summary>
    /// Who calls, or why nobody may; by default the request's <see cref="HttpContext.User"/>. Asked once for each HTTP request before
    /// its body is read, and once for each WebSocket, then with the payload of its <c>connection_init</c> message (an object, or null
    /// where it has none), since browsers cannot send headers with a WebSocket.
    /// </summary>
    public Func<HttpContext, JsonElement?, ValueTask<CallerDecision>> Caller { get; set; } =
        static (context, _) => new(CallerDecision.Accept(context.User));

    /// <summary>How many operations are executed at once, and how many and how costly ones each caller may send.</summary>
    public AdmissionOptions Admission { get; } = new();

    /// <summary>
    /// The version of the data that a GET would be answered from, or null for "do not let it be cached". With it, complete
    /// answers to GET carry an ETag made of version and request, and a matching If-None-Match is answered with 304 unexecuted.
    /// </summary>
    /// <remarks>Where answers depend on the caller, the version must too. Useless for schemas whose fields read a clock.</remarks>
    public Func<HttpContext, string?>? Version { get; set; }

    /// <summary>Answers a browser (GET that prefers text/html, without a query) with a page, such as GraphiQL. None by default.</summary>
    public RequestDelegate? BrowserPage { get; set; }

    /// <summary>The documents that clients may name by their id. None by default.</summary>
    public TrustedDocuments? TrustedDocuments { get; set; }

    /// <summary>Whether only <see cref="TrustedDocuments"/> are executed and documents sent as text are refused. Off by default.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>
    /// Whether a GET must carry the header <c>GraphQL-Require-Preflight</c> (any value), which makes browsers ask before they send it
    /// from another site. Off by default: GET has no effects, and other sites cannot read the answer.
    /// </summary>
    /// <remarks>
    /// For services in private networks, whose load or timing a page elsewhere must not reach. EventSource and links cannot send it.
    /// POST needs none: browsers ask before they send application/json, and no other media type is accepted.
    /// </remarks>
    public bool RequirePreflight { get; set; }

    /// <summary>How server-sent events are served.</summary>
    public EventStreamOptions EventStreams { get; } = new();

    /// <summary>How WebSockets are served; the application has to call <c>UseWebSockets</c>.</summary>
    public SocketOptions WebSockets { get; } = new();

    /// <summary>Throws where an option is out of its range.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBodySize, 1, nameof(MaxBodySize));
        ArgumentOutOfRangeException.ThrowIfNegative(MaxBatchSize, nameof(MaxBatchSize));
        if (TrustedDocumentsOnly && TrustedDocuments is null)
            throw new ArgumentException($"{nameof(TrustedDocumentsOnly)} needs {nameof(TrustedDocuments)}: without them nothing could be executed.");
        EventStreams.Check();
        WebSockets.Check();
    }
}
