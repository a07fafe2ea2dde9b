using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Execution.Http;

/// <summary>Reads a GraphQL request from a JSON body (GraphQL over HTTP, "POST").</summary>
internal static class PostRequest
{
    /// <summary>The request in the body of <paramref name="request"/>, which is read to its end.</summary>
    /// <exception cref="BadRequestException">Wrong media type, too long, not JSON, or parameters of the wrong type.</exception>
    public static async ValueTask<RequestParameters> ReadAsync(HttpRequest request, long maxBodySize, CancellationToken cancellation)
    {
        CheckContentType(request.ContentType);
        if (request.ContentLength > maxBodySize) throw TooLarge(maxBodySize);
        var reader = request.BodyReader;
        var body = await ReadToEndAsync(reader, maxBodySize, cancellation);
        var parameters = Parse(body);
        reader.AdvanceTo(body.End);
        return parameters;
    }

    private static void CheckContentType(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8") return;
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw new BadRequestException(
                StatusCodes.Status415UnsupportedMediaType, HttpErrorCodes.UnsupportedMediaType,
                $"The body must be sent as 'Content-Type: application/json', not {(contentType is null ? "without one" : $"'{contentType}'")}.");
        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        if (charset.HasValue && charset.Length > 0 && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw new BadRequestException(
                StatusCodes.Status415UnsupportedMediaType, HttpErrorCodes.UnsupportedMediaType,
                $"The body must be encoded in UTF-8, not {charset}.");
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadToEndAsync(PipeReader reader, long limit, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(limit);
            }

            if (read.IsCompleted) return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static BadRequestException TooLarge(long limit) => new(
        StatusCodes.Status413PayloadTooLarge, HttpErrorCodes.BodyTooLarge, $"The body is longer than the limit of {limit} bytes.");

    private static RequestParameters Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsEmpty) throw RequestParameters.QueryMissing("the body is empty; it");
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartArray)
                throw new BadRequestException(
                    StatusCodes.Status400BadRequest, HttpErrorCodes.BatchingNotSupported,
                    "A list of requests in one body is not supported; send one JSON object for each request.");
            if (reader.TokenType is not JsonTokenType.StartObject)
                throw RequestParameters.Invalid("The body must be a JSON object with the property 'query'.");
            var parameters = ParseProperties(ref reader);
            // Whatever follows the object makes the body something else than JSON; Read throws on it.
            reader.Read();
            return parameters;
        }
        catch (JsonException e)
        {
            throw RequestParameters.Malformed("The body is not JSON", e);
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestException(
                StatusCodes.Status400BadRequest, HttpErrorCodes.MalformedJson, "The body holds a string that is not valid UTF-8.");
        }
    }

    private static RequestParameters ParseProperties(ref Utf8JsonReader reader)
    {
        ReadOnlyMemory<byte>? query = null;
        string? operationName = null;
        JsonElement variables = default;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
                query = String(ref reader, "query") ? Utf8(ref reader) : null;
            else if (reader.ValueTextEquals("operationName"u8))
                operationName = String(ref reader, "operationName") ? reader.GetString() : null;
            else if (reader.ValueTextEquals("variables"u8))
                variables = Object(ref reader, "variables");
            else if (reader.ValueTextEquals("extensions"u8))
                _ = Object(ref reader, "extensions");
            else
                reader.Skip();
        }

        return query is { Length: > 0 } document
            ? new RequestParameters(document, string.IsNullOrEmpty(operationName) ? null : operationName, variables)
            : throw RequestParameters.QueryMissing("the property 'query' of the body");
    }

    /// <summary>Moves to a string (true) or null (false).</summary>
    private static bool String(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => true,
            JsonTokenType.Null => false,
            _ => throw RequestParameters.WrongType(name, "a string", reader.TokenType.ToString()),
        };
    }

    /// <summary>The string's text without its escapes, and without a .NET string in between.</summary>
    private static ReadOnlyMemory<byte> Utf8(ref Utf8JsonReader reader)
    {
        var buffer = new byte[reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length];
        return buffer.AsMemory(0, reader.CopyString(buffer));
    }

    private static JsonElement Object(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return RequestParameters.ObjectOrNull(JsonElement.ParseValue(ref reader), name);
    }
}
