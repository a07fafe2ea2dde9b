using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>The distinct connections mode of graphql-sse: the answer to a request is a stream of its own.</summary>
internal static class DistinctConnection
{
    /// <summary>Sends the responses of an operation to its end, or until the client or the server goes.</summary>
    public static async Task WriteAsync(HttpContext context, OperationResponse operation, TimeSpan keepAlive, CancellationToken cancellation)
    {
        await using var writer = await EventStreamWriter.OpenAsync(context, keepAlive);
        if (operation.Initial is { } initial) await writer.NextAsync(null, initial, cancellation);
        await foreach (var payload in operation.Following) await writer.NextAsync(null, payload, cancellation);
        await writer.CompleteAsync(null, cancellation);
    }
}
