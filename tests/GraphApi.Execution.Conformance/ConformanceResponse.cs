using System.Buffers;
using System.Text.Json;
using GraphApi.Execution.Errors;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Conformance;

/// <summary>Writes what the engine answers, over time: JSON, multipart/mixed for increments, server-sent events for subscriptions.</summary>
internal static class ConformanceResponse
{
    private const string Json = "application/json; charset=utf-8";

    public static async Task WriteAsync(HttpResponse http, OperationResponse response, CancellationToken cancellation)
    {
        switch (response.Kind)
        {
            case ResponseKind.Incremental:
                http.ContentType = "multipart/mixed; boundary=\"-\"";
                await WritePartAsync(http, response.Initial!, cancellation);
                await foreach (var payload in response.Following.WithCancellation(cancellation)) await WritePartAsync(http, payload, cancellation);
                http.BodyWriter.Write("\r\n-----\r\n"u8);
                break;
            case ResponseKind.Subscription:
                // graphql-sse, "distinct connections": the response is the operation.
                http.ContentType = "text/event-stream; charset=utf-8";
                await foreach (var payload in response.Following.WithCancellation(cancellation)) await WriteEventAsync(http, payload, cancellation);
                http.BodyWriter.Write("event: complete\ndata:\n\n"u8);
                break;
            default:
                http.ContentType = Json;
                response.Initial!.WriteTo(http.BodyWriter);
                break;
        }

        if (response.Status is ExecutionStatus.InternalError && !http.HasStarted) http.StatusCode = StatusCodes.Status500InternalServerError;
        await http.BodyWriter.FlushAsync(cancellation);
    }

    /// <summary>Errors of a request that no engine sees, in the usual form.</summary>
    public static async Task WriteErrorsAsync(HttpResponse http, IEnumerable<GraphQLError> errors)
    {
        http.ContentType = Json;
        using (var writer = new Utf8JsonWriter(http.BodyWriter))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors"u8);
            foreach (var error in errors) error.WriteTo(writer);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        await http.BodyWriter.FlushAsync();
    }

    private static async Task WritePartAsync(HttpResponse http, ResponsePayload payload, CancellationToken cancellation)
    {
        http.BodyWriter.Write("\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        payload.WriteTo(http.BodyWriter);
        await http.BodyWriter.FlushAsync(cancellation);
    }

    private static async Task WriteEventAsync(HttpResponse http, ResponsePayload payload, CancellationToken cancellation)
    {
        http.BodyWriter.Write("event: next\ndata: "u8);
        payload.WriteTo(http.BodyWriter);
        http.BodyWriter.Write("\n\n"u8);
        await http.BodyWriter.FlushAsync(cancellation);
    }
}
