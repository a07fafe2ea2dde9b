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
internal sealed class SubscriptionStream : ResponseStream
{
    private readonly EngineOptions _options;
    private readonly IAsyncEnumerator<object?> _events;
    private bool _ended;

    private SubscriptionStream(
        OperationContext operation, EngineOptions options, IAsyncEnumerable<object?> source, CancellationTokenSource stop, CancellationToken request)
        : base(operation, stop, request)
    {
        _options = options;
        _events = source.GetAsyncEnumerator(operation.Cancellation);
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
            return new OperationResponse(ResponseKind.Subscription, null, new SubscriptionStream(operation, options, source, stop, request));
        }
        catch (Exception e)
        {
            await operation.ReleaseAsync();
            stop.Dispose();
            request.ThrowIfCancellationRequested();
            return new OperationResponse(Failure(e, field, options));
        }
    }

    /// <summary>MapSourceToResponseEvent (section 6.2.3.2) for one event.</summary>
    protected override async ValueTask<ResponsePayload?> NextAsync()
    {
        try
        {
            if (_ended || !await _events.MoveNextAsync()) return null;
            // A context of its own, so that an event's response is built from what was true then, and held no longer.
            var operation = new OperationContext(Operation.Plan, Operation.Variables, Operation.Request, Operation.Cancellation);
            return await OperationRunner.ExecuteAsync(operation, _options, _events.Current);
        }
        catch (Exception e) when (!Operation.Cancellation.IsCancellationRequested)
        {
            _ended = true;
            return Failure(e, Operation.Plan.Root.Fields[0], _options);
        }
    }

    protected override ValueTask CloseAsync() => _events.DisposeAsync();

    private static ExecutionResult Failure(Exception exception, FieldPlan field, EngineOptions options)
    {
        var error = FieldErrors.ErrorOf(exception, field, [field.ResponseName], options, log: true);
        return ExecutionResult.Failed(
            error.Code == ErrorCodes.Internal ? ExecutionStatus.InternalError : ExecutionStatus.RequestError, error);
    }
}
