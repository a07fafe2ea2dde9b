using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Answers one HTTP request: reads it, lets the engine execute it, and chooses headers and status.</summary>
internal sealed class GraphQLHandler(GraphQLEngine engine, GraphQLHttpOptions options)
{
    private const string JsonType = "application/json; charset=utf-8";
    private const string GraphQLResponseType = "application/graphql-response+json; charset=utf-8";

    /// <summary>Handles the request of <paramref name="context"/> to its end.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var isGet = HttpMethods.IsGet(context.Request.Method);
        var format = AcceptHeader.Choose(context.Request.Headers.Accept, isGet && options.BrowserPage is not null);
        try
        {
            if (format is ResponseFormat.Html)
            {
                // A browser that opens a link to a query gets the answer; the page is for those that bring none.
                if (!context.Request.Query.ContainsKey("query"))
                {
                    await options.BrowserPage!(context);
                    return;
                }

                format = ResponseFormat.Json;
            }

            CheckMethodAndFormat(context, isGet, format);
            var caller = await CallerAsync(context);
            var parameters = isGet
                ? GetRequest.Read(context.Request.Query)
                : await PostRequest.ReadAsync(context.Request, options.MaxBodySize, context.RequestAborted);
            await ExecuteAsync(context, parameters, caller, isGet, format);
        }
        catch (BadRequestException e)
        {
            await WriteErrorAsync(context.Response, format, e);
        }
        catch (BadHttpRequestException e)
        {
            // The web server's own limits (body size, data rate) end up here.
            var code = e.StatusCode == StatusCodes.Status413PayloadTooLarge ? HttpErrorCodes.BodyTooLarge : HttpErrorCodes.InvalidParameter;
            await WriteErrorAsync(context.Response, format, new BadRequestException(e.StatusCode, code, e.Message));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    private static void CheckMethodAndFormat(HttpContext context, bool isGet, ResponseFormat format)
    {
        if (!isGet && !HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, POST";
            throw new BadRequestException(
                StatusCodes.Status405MethodNotAllowed, HttpErrorCodes.MethodNotAllowed,
                $"{context.Request.Method} is not supported; use POST, or GET for queries.");
        }

        if (format is ResponseFormat.None)
            throw new BadRequestException(
                StatusCodes.Status406NotAcceptable, HttpErrorCodes.NotAcceptable,
                "The Accept header must allow 'application/graphql-response+json' or 'application/json', in UTF-8.");
    }

    private async ValueTask<object?> CallerAsync(HttpContext context)
    {
        var decision = await options.Caller(context, null);
        if (!decision.IsRefused) return decision.Caller;
        if (decision.Challenge is not null) context.Response.Headers.WWWAuthenticate = decision.Challenge;
        throw new BadRequestException(decision.Status, decision.Code, decision.Message);
    }

    private async ValueTask ExecuteAsync(HttpContext context, RequestParameters parameters, object? caller, bool isGet, ResponseFormat format)
    {
        var response = context.Response;
        // The version is asked for before the data is read: an answer may be newer than its tag, never older.
        var tag = isGet && options.Version?.Invoke(context) is { } version
            ? EntityTag.Of(version, context.Request.QueryString, format)
            : null;
        if (tag is not null && EntityTag.Matches(context.Request.Headers.IfNoneMatch, tag))
        {
            SetCacheHeaders(response, tag);
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var result = await engine.ExecuteAsync(
            new GraphQLRequest
            {
                Query = parameters.Query,
                OperationName = parameters.OperationName,
                Variables = parameters.Variables,
                QueriesOnly = isGet,
                Caller = caller,
                Services = context.RequestServices,
            },
            context.RequestAborted);
        if (tag is not null && result.Status is ExecutionStatus.Executed && result.Errors.Count == 0) SetCacheHeaders(response, tag);
        if (result.Status is ExecutionStatus.OperationNotAllowed)
        {
            response.Headers.Allow = "POST";
            throw new BadRequestException(
                StatusCodes.Status405MethodNotAllowed, HttpErrorCodes.OperationNotAllowedByGet,
                "Only queries may be sent with GET; send mutations and subscriptions with POST.");
        }

        response.StatusCode = StatusOf(result.Status, format);
        response.ContentType = format is ResponseFormat.Json ? JsonType : GraphQLResponseType;
        result.WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static void SetCacheHeaders(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        // Kept by the client only, and asked for again each time: 304 is cheap, stale data is not.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Accept";
    }

    private static int StatusOf(ExecutionStatus status, ResponseFormat format) => status switch
    {
        ExecutionStatus.Executed => StatusCodes.Status200OK,
        ExecutionStatus.InternalError => StatusCodes.Status500InternalServerError,
        _ => format is ResponseFormat.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    private static async Task WriteErrorAsync(HttpResponse response, ResponseFormat format, BadRequestException error)
    {
        if (response.HasStarted) return;
        response.StatusCode = error.Status;
        response.ContentType = format is ResponseFormat.GraphQLResponse ? GraphQLResponseType : JsonType;
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("errors");
            json.WriteStartObject();
            json.WriteString("message", error.Message);
            json.WriteStartObject("extensions");
            json.WriteString("code", error.Code);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        response.ContentLength = buffer.WrittenCount;
        await response.BodyWriter.WriteAsync(buffer.WrittenMemory);
    }
}
