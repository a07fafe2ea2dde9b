using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Writes a refusal as a GraphQL response with one error.</summary>
internal static class ErrorResponse
{
    // Responses are JSON and never pasted into HTML.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes it the answer to an HTTP request, unless one has begun.</summary>
    public static async Task WriteAsync(HttpResponse response, ResponseFormat format, BadRequestException refusal)
    {
        if (response.HasStarted) return;
        var buffer = new ArrayBufferWriter<byte>(256);
        WriteTo(buffer, refusal);
        response.StatusCode = refusal.Status;
        if (refusal.RetryAfter is { } seconds) response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        response.ContentType = SingleResponse.TypeOf(format);
        response.ContentLength = buffer.WrittenCount;
        await response.BodyWriter.WriteAsync(buffer.WrittenMemory);
    }

    /// <summary>Writes the response.</summary>
    public static void WriteTo(IBufferWriter<byte> output, BadRequestException refusal)
    {
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartObject();
        json.WritePropertyName("errors");
        WriteErrors(json, refusal);
        json.WriteEndObject();
    }

    /// <summary>Writes the list of errors.</summary>
    public static void WriteErrors(Utf8JsonWriter json, BadRequestException refusal)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("message", refusal.Message);
        json.WriteStartObject("extensions");
        json.WriteString("code", refusal.Code);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
