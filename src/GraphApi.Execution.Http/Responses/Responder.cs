using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Executes an operation and answers in the form that its kind and the client's Accept header ask for.</summary>
internal sealed class Responder(OperationStarter starter, EventStreams streams, GraphQLHttpOptions options, CancellationToken stopping)
{
    /// <summary>Answers to the end, or until the client has gone.</summary>
    /// <exception cref="BadRequestException">The operation is refused.</exception>
    public async Task AnswerAsync(OperationCall call, Acceptance accepted)
    {
        var context = call.Context;
        // The version is asked for before the data is read: an answer may be newer than its tag, never older.
        var tag = call.IsGet && !context.Request.Headers.ContainsKey(CostHeader.Name) && options.Version?.Invoke(context) is { } version
            ? EntityTag.Of(version, context.Request.QueryString, accepted.Single)
            : null;
        if (tag is not null && EntityTag.Matches(context.Request.Headers.IfNoneMatch, tag))
        {
            EntityTag.Set(context.Response, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        }
        else if (accepted.EventStream)
        {
            await AnswerStreamAsync(call, accepted, tag);
        }
        else
        {
            await using var operation = await starter.StartAsync(call, context.RequestAborted);
            await AnswerAsync(context, operation, accepted, tag);
        }
    }

    /// <summary>Answers a client that takes a stream of events, if only for want of a better form.</summary>
    private async Task AnswerStreamAsync(OperationCall call, Acceptance accepted, string? tag)
    {
        var context = call.Context;
        // Asked for before anything is executed, where it is known already that a stream will be needed.
        var place = accepted.Single is ResponseFormat.EventStream ? streams.Enter(context) : null;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        try
        {
            await using var operation = await starter.StartAsync(call, end.Token);
            var streamed = accepted.Single is ResponseFormat.EventStream
                || operation.Kind is ResponseKind.Subscription
                || (operation.Kind is ResponseKind.Incremental && !accepted.Multipart);
            if (!streamed || operation.Status is ExecutionStatus.OperationNotAllowed)
            {
                await AnswerAsync(context, operation, accepted, tag);
                return;
            }

            place ??= streams.Enter(context);
            // A stopping server ends its streams, whereas it waits for answers that are coming.
            await using var stop = stopping.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), end);
            await DistinctConnection.WriteAsync(context, operation, options.EventStreams.KeepAlive, end.Token);
        }
        finally
        {
            place?.Dispose();
        }
    }

    private static async Task AnswerAsync(HttpContext context, OperationResponse operation, Acceptance accepted, string? tag)
    {
        if (operation.Status is ExecutionStatus.OperationNotAllowed) throw GraphQLHandler.NotAllowedByGet(context);
        if (operation.Kind is ResponseKind.Incremental || accepted.Single is ResponseFormat.Multipart)
        {
            await MultipartResponse.WriteAsync(context, operation);
            return;
        }

        var result = operation.Initial!;
        if (tag is not null && result.Status is ExecutionStatus.Executed && result.Errors.Count == 0) EntityTag.Set(context.Response, tag);
        await SingleResponse.WriteAsync(context, result, accepted.Single);
    }
}
