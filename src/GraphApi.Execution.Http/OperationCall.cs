using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>One operation as a transport hands it on.</summary>
/// <param name="Context">The HTTP request that it came with; of a WebSocket the one that opened it.</param>
/// <param name="Parameters">What is asked.</param>
/// <param name="Caller">Who asks.</param>
internal sealed record OperationCall(HttpContext Context, RequestParameters Parameters, object? Caller)
{
    /// <summary>Services for the resolvers; for operations that outlive their HTTP request of a scope of their own.</summary>
    public IServiceProvider Services { get; init; } = Context.RequestServices;

    /// <summary>Whether it came by GET, which must not change anything.</summary>
    public bool IsGet { get; init; }

    /// <summary>Whether the transport can carry several payloads.</summary>
    public bool Incremental { get; init; }

    /// <summary>Whether the transport can carry a stream of responses.</summary>
    public bool Subscriptions { get; init; }
}
