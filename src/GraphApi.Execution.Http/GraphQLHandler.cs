using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Answers one HTTP request: tells which transport it is for, and turns refusals into responses.</summary>
internal sealed class GraphQLHandler(OperationStarter starter, EventStreams streams, GraphQLHttpOptions options, CancellationToken stopping)
{
    private const string PreflightHeader = "GraphQL-Require-Preflight";

    private readonly SocketHandler _sockets = new(starter, options, stopping);
    private readonly SingleConnection _singleConnection = new(starter, streams, options);
    private readonly Responder _responder = new(starter, streams, options, stopping);

    /// <summary>Handles the request of <paramref name="context"/> to its end.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var isGet = HttpMethods.IsGet(context.Request.Method);
        var accepted = AcceptHeader.Choose(
            context.Request.Headers.Accept, isGet && options.BrowserPage is not null, options.EventStreams.Enabled);
        try
        {
            if (_sockets.Handles(context)) await _sockets.HandleAsync(context);
            else if (_singleConnection.Handles(context.Request)) await _singleConnection.HandleAsync(context, accepted);
            // A browser that opens a link to a query gets the answer; the page is for those that bring none.
            else if (accepted.Single is not ResponseFormat.Html) await AnswerAsync(context, isGet, accepted);
            else if (GetRequest.HasDocument(context.Request.Query)) await AnswerAsync(context, isGet, accepted with { Single = ResponseFormat.Json });
            else await options.BrowserPage!(context);
        }
        catch (BadRequestException e)
        {
            await ErrorResponse.WriteAsync(context.Response, accepted.Single, e);
        }
        catch (BadHttpRequestException e)
        {
            // The web server's own limits (body size, data rate) end up here.
            var code = e.StatusCode == StatusCodes.Status413PayloadTooLarge ? HttpErrorCodes.BodyTooLarge : HttpErrorCodes.InvalidParameter;
            await ErrorResponse.WriteAsync(context.Response, accepted.Single, new BadRequestException(e.StatusCode, code, e.Message));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested || stopping.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    /// <summary>The refusal of a method that the endpoint does not answer.</summary>
    public static BadRequestException MethodNotAllowed(HttpContext context, GraphQLHttpOptions options)
    {
        context.Response.Headers.Allow = options.EventStreams.Enabled ? "GET, POST, PUT, DELETE" : "GET, POST";
        return new BadRequestException(
            StatusCodes.Status405MethodNotAllowed, HttpErrorCodes.MethodNotAllowed,
            $"{context.Request.Method} is not supported; use POST, or GET for queries.");
    }

    /// <summary>The refusal of an operation that GET must not start.</summary>
    public static BadRequestException NotAllowedByGet(HttpContext context)
    {
        context.Response.Headers.Allow = "POST";
        return new BadRequestException(
            StatusCodes.Status405MethodNotAllowed, HttpErrorCodes.OperationNotAllowedByGet,
            "Only queries may be sent with GET; send mutations and subscriptions with POST.");
    }

    private async Task AnswerAsync(HttpContext context, bool isGet, Acceptance accepted)
    {
        if (!isGet && !HttpMethods.IsPost(context.Request.Method)) throw MethodNotAllowed(context, options);
        if (accepted.Single is ResponseFormat.None)
            throw new BadRequestException(
                StatusCodes.Status406NotAcceptable, HttpErrorCodes.NotAcceptable,
                "The Accept header must allow 'application/graphql-response+json' or 'application/json', in UTF-8.");
        if (isGet && options.RequirePreflight && !context.Request.Headers.ContainsKey(PreflightHeader))
            throw new BadRequestException(
                StatusCodes.Status403Forbidden, HttpErrorCodes.PreflightRequired,
                $"Send the header '{PreflightHeader}: 1' with GET, so that no other site can send it unasked; or use POST.");
        var caller = await starter.CallerOfAsync(context);
        var body = isGet
            ? new PostBody(GetRequest.Read(context.Request.Query), null)
            : await PostRequest.ReadAsync(context.Request, options.MaxBodySize, options.MaxBatchSize, context.RequestAborted);
        if (body.Batch is { } batch)
            await BatchResponse.WriteAsync(context, starter, batch, caller, accepted.Single);
        else
            await _responder.AnswerAsync(new OperationCall(context, body.Single, caller)
            {
                IsGet = isGet,
                Incremental = accepted.Multipart || accepted.EventStream,
                Subscriptions = accepted.EventStream,
            }, accepted);
    }
}
