using System.Runtime.CompilerServices;
using GraphApi.Execution.Coercion;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Resolvers;
using GraphApi.Execution.Running;

namespace GraphApi.Execution.Subscriptions;

/// <summary>Subscribe (section 6.2.3): a source of events, and the response to each.</summary>
/// <remarks>
/// The source is asked for the next event when the reader has come back for it, so nothing piles up here; what happens in between is
/// the source's to buffer or to drop.
/// </remarks>
internal sealed class SubscriptionStream : IResponseStream
{
    private readonly OperationContext _operation;
    private readonly EngineOptions _options;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _request;
    private readonly IAsyncEnumerator<object?> _events;
    // Held by whoever works with the source: the reader from event to response, or whoever disposes.
    private readonly SemaphoreSlim _source = new(1);
    private bool _disposed;

    private SubscriptionStream(
        OperationContext operation, EngineOptions options, IAsyncEnumerable<object?> source, CancellationTokenSource stop, CancellationToken request)
    {
        _operation = operation;
        _options = options;
        _stop = stop;
        _request = request;
        _events = source.GetAsyncEnumerator(stop.Token);
    }

    /// <summary>CreateSourceEventStream (section 6.2.3.1); what goes wrong here is a request error.</summary>
    /// <exception cref="OperationCanceledException">The request's token was cancelled.</exception>
    public static async ValueTask<OperationResponse> StartAsync(OperationContext operation, EngineOptions options)
    {
        var request = operation.Cancellation;
        var stop = CancellationTokenSource.CreateLinkedTokenSource(request);
        operation.Cancellation = stop.Token;
        // Validation has seen to it that there is exactly one, under no condition.
        var field = operation.Plan.Root.Fields[0];
        try
        {
            if (field.Definition.Binding is not EventResolver resolver)
                throw new GraphQLException($"The field {field.Definition} has no source of events on this server.", ErrorCodes.SubscriptionNotSupported);
            var arguments = ArgumentCoercion.Coerce(field.Arguments, operation.Variables);
            var root = operation.Request.RootValue ?? OperationRunner.NoRoot;
            var source = await resolver.Source(new FieldContext(field, [root], arguments, operation))
                ?? throw new InvalidOperationException($"The source of {field.Definition} is null.");
            var stream = new SubscriptionStream(operation, options, source, stop, request);
            return new OperationResponse(ResponseKind.Subscription, null, stream);
        }
        catch (Exception e)
        {
            await operation.ReleaseAsync();
            stop.Dispose();
            request.ThrowIfCancellationRequested();
            return new OperationResponse(Failure(e, field, options));
        }
    }

    public async IAsyncEnumerable<ResponsePayload> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        // Another token than the request's ends the reading only.
        while (await NextAsync(cancellation) is { } response)
        {
            yield return response;
            if (response.Status is not ExecutionStatus.Executed) yield break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true)) return;
        await _stop.CancelAsync();
        await _source.WaitAsync(CancellationToken.None);
        try
        {
            await _events.DisposeAsync();
        }
        finally
        {
            await _operation.ReleaseAsync();
            _stop.Dispose();
            _source.Release();
        }
    }

    /// <summary>MapSourceToResponseEvent (section 6.2.3.2) for one event; null at the end of the source.</summary>
    private async ValueTask<ExecutionResult?> NextAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await _source.WaitAsync(cancellation);
        try
        {
            if (_disposed || !await _events.MoveNextAsync()) return null;
            // A context of its own, so that an event's response is built from what was true then, and held no longer.
            var operation = new OperationContext(_operation.Plan, _operation.Variables, _operation.Request, _stop.Token);
            return await OperationRunner.ExecuteAsync(operation, _options, _events.Current);
        }
        catch (Exception) when (_disposed)
        {
            return null;
        }
        catch (Exception e)
        {
            _request.ThrowIfCancellationRequested();
            return Failure(e, _operation.Plan.Root.Fields[0], _options);
        }
        finally
        {
            _source.Release();
        }
    }

    private static ExecutionResult Failure(Exception exception, FieldPlan field, EngineOptions options)
    {
        var error = FieldErrors.ErrorOf(exception, field, [field.ResponseName], options, log: true);
        return ExecutionResult.Failed(
            error.Code == ErrorCodes.Internal ? ExecutionStatus.InternalError : ExecutionStatus.RequestError, error);
    }
}
