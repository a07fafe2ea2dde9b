using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Execution.Http;

/// <summary>Reads a GraphQL request from a JSON body (GraphQL over HTTP, "POST").</summary>
/// <remarks>
/// The media types that a browser sends to another site without asking it first (text/plain, forms) are refused, so that no page can
/// make its visitor's browser change anything here.
/// </remarks>
internal static class PostRequest
{
    /// <summary>The request in the body of <paramref name="request"/>, which is read to its end, or the batch of them.</summary>
    /// <exception cref="BadRequestException">Wrong media type, too long, not JSON, or parameters of the wrong type.</exception>
    public static async ValueTask<PostBody> ReadAsync(
        HttpRequest request, long maxBodySize, int maxBatchSize, CancellationToken cancellation)
    {
        CheckContentType(request.ContentType);
        if (request.ContentLength > maxBodySize) throw TooLarge(maxBodySize);
        var reader = request.BodyReader;
        var body = await ReadToEndAsync(reader, maxBodySize, cancellation);
        try
        {
            return Parse(body, maxBatchSize);
        }
        finally
        {
            // Also of a bad request: a body that is not let go of costs the client its connection.
            reader.AdvanceTo(body.End);
        }
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

    private static PostBody Parse(ReadOnlySequence<byte> body, int maxBatchSize)
    {
        if (body.IsEmpty) throw RequestParameters.QueryMissing("the body is empty; it");
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            var parsed = reader.TokenType switch
            {
                JsonTokenType.StartObject => new PostBody(JsonRequest.Read(ref reader, "the body"), null),
                JsonTokenType.StartArray => new PostBody(default, ReadBatch(ref reader, maxBatchSize)),
                _ => throw RequestParameters.Invalid("The body must be a JSON object with the property 'query'."),
            };
            // Whatever follows makes the body something else than JSON; Read throws on it.
            reader.Read();
            return parsed;
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

    /// <summary>The requests of a list (GraphQL over HTTP, appendix "Request Batching"); a bad one among them does not harm the others.</summary>
    private static List<BatchEntry> ReadBatch(ref Utf8JsonReader reader, int maxBatchSize)
    {
        if (maxBatchSize == 0)
            throw new BadRequestException(
                StatusCodes.Status400BadRequest, HttpErrorCodes.BatchingNotSupported,
                "A list of requests in one body is not supported; send one JSON object for each request.");
        var entries = new List<BatchEntry>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (reader.TokenType is not JsonTokenType.StartObject)
                throw RequestParameters.Invalid($"Each request of a batch must be a JSON object; number {entries.Count + 1} is not.");
            if (entries.Count == maxBatchSize)
                throw new BadRequestException(
                    StatusCodes.Status400BadRequest, HttpErrorCodes.BatchTooLarge,
                    $"A batch has at most {maxBatchSize} requests; send the others in another one.");
            var entry = reader;
            reader.Skip();
            entries.Add(ReadEntry(ref entry));
        }

        return entries;
    }

    private static BatchEntry ReadEntry(ref Utf8JsonReader reader)
    {
        try
        {
            return new BatchEntry(JsonRequest.Read(ref reader, "the request"), null);
        }
        catch (BadRequestException e)
        {
            return new BatchEntry(default, e);
        }
    }
}
