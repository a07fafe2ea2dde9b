using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GraphApi.Execution.Http;

/// <summary>Answers with one part for each payload, as soon as it is there (the RFC "Incremental Delivery over HTTP").</summary>
internal static class MultipartResponse
{
    private const string Boundary = "-";

    /// <summary>Writes all payloads of an operation.</summary>
    public static async Task WriteAsync(HttpContext context, OperationResponse operation)
    {
        var response = context.Response;
        response.ContentType = $"multipart/mixed; boundary=\"{Boundary}\"";
        response.Headers.CacheControl = "no-store";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var output = response.BodyWriter;
        output.Write("\r\n---"u8);
        WritePart(output, operation.Initial!);
        await output.FlushAsync(context.RequestAborted);
        await foreach (var payload in operation.Following)
        {
            WritePart(output, payload);
            await output.FlushAsync(context.RequestAborted);
        }

        output.Write("--\r\n"u8);
        await output.FlushAsync(context.RequestAborted);
    }

    // The delimiter after a part tells that it is complete, so it goes out with the part and not before the next one.
    private static void WritePart(IBufferWriter<byte> output, ResponsePayload payload)
    {
        output.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        payload.WriteTo(output);
        output.Write("\r\n---"u8);
    }
}
