using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>
/// The single connection mode of graphql-sse: PUT reserves a stream, GET connects it, POST starts operations whose responses go to it,
/// DELETE ends them.
/// </summary>
internal sealed class SingleConnection(OperationStarter starter, EventStreams streams, GraphQLHttpOptions options)
{
    private const string TokenHeader = "X-GraphQL-Event-Stream-Token";
    private const string TokenParameter = "token";

    /// <summary>Whether a request is of this mode.</summary>
    public bool Handles(HttpRequest request) => options.EventStreams.Enabled
        && (HttpMethods.IsPut(request.Method) || HttpMethods.IsDelete(request.Method)
            || request.Headers.ContainsKey(TokenHeader) || request.Query.ContainsKey(TokenParameter));

    /// <summary>Handles a request of this mode to its end.</summary>
    /// <exception cref="BadRequestException">The request is refused.</exception>
    public async Task HandleAsync(HttpContext context, Acceptance acceptance)
    {
        var request = context.Request;
        var caller = await starter.CallerOfAsync(context);
        if (HttpMethods.IsPut(request.Method)) await ReserveAsync(context);
        else if (HttpMethods.IsDelete(request.Method)) EndOperation(request);
        else if (HttpMethods.IsGet(request.Method) && acceptance.Single is ResponseFormat.EventStream) await StreamOf(request).ConnectAsync(context);
        else if (HttpMethods.IsGet(request.Method) || HttpMethods.IsPost(request.Method)) await StartOperationAsync(context, caller);
        else throw GraphQLHandler.MethodNotAllowed(context, options);
    }

    private async Task ReserveAsync(HttpContext context)
    {
        var token = streams.Reserve(context);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(token, context.RequestAborted);
    }

    private void EndOperation(HttpRequest request)
    {
        var stream = StreamOf(request);
        var id = request.Query["operationId"].ToString();
        if (id.Length == 0) throw OperationIdMissing("the URL parameter 'operationId'");
        stream.Remove(id);
    }

    private async Task StartOperationAsync(HttpContext context, object? caller)
    {
        var stream = StreamOf(context.Request);
        var isGet = HttpMethods.IsGet(context.Request.Method);
        var parameters = isGet
            ? GetRequest.Read(context.Request.Query)
            : (await PostRequest.ReadAsync(context.Request, options.MaxBodySize, 0, context.RequestAborted)).Single;
        var operation = stream.Add(OperationIdOf(parameters));
        try
        {
            var call = new OperationCall(context, parameters, caller) { IsGet = isGet, Incremental = true, Subscriptions = true };
            var refused = await operation.StartAsync(starter, call);
            if (refused?.Status is ExecutionStatus.OperationNotAllowed) throw GraphQLHandler.NotAllowedByGet(context);
            // Never 200, which application/json would have for it: that reads as if the operation had been accepted.
            if (refused is not null) await SingleResponse.WriteAsync(context, refused, ResponseFormat.GraphQLResponse);
            else context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        catch (OperationCanceledException)
        {
            // The client has ended it, or the stream, before it was started.
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    private EventStream StreamOf(HttpRequest request)
    {
        var token = request.Headers[TokenHeader].ToString();
        if (token.Length == 0) token = request.Query[TokenParameter].ToString();
        return streams.TryFind(token, out var stream)
            ? stream
            : throw new BadRequestException(
                StatusCodes.Status404NotFound, HttpErrorCodes.StreamNotFound,
                $"There is no event stream for this token, or it has ended; reserve one with PUT and send its token as the header '{TokenHeader}'.");
    }

    private static string OperationIdOf(in RequestParameters parameters)
    {
        if (parameters.Extensions.ValueKind is not JsonValueKind.Object || !parameters.Extensions.TryGetProperty("operationId", out var id))
            throw OperationIdMissing("'extensions.operationId'");
        return id.ValueKind is JsonValueKind.String && id.GetString() is { Length: > 0 } text
            ? text
            : throw OperationIdMissing("'extensions.operationId'");
    }

    private static BadRequestException OperationIdMissing(string where) => new(
        StatusCodes.Status400BadRequest, HttpErrorCodes.OperationIdMissing, $"The operation needs an id: {where} must be a string that is not empty.");
}
