using GraphApi.Execution.Errors;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Running;

namespace GraphApi.Execution.Incremental;

/// <summary>
/// Executes what @defer and @stream have left for later, and tells it in payloads. Parts that ask for the same are executed together,
/// breadth-first; different ones at the same time, so that a slow one does not hold up the others.
/// </summary>
internal sealed class IncrementalStream : ResponseStream
{
    // Enough to be worth a round of fetching, few enough to come soon.
    private const int ItemsAtOnce = 100;
    private readonly EngineOptions _options;
    private readonly OperationPlan _plan;
    private readonly Delivery _delivery;
    private readonly Deadline _deadline;
    private readonly List<IncrementalBatch> _running = [];

    private IncrementalStream(
        OperationContext operation, EngineOptions options, OperationPlan plan, Delivery delivery, Deadline deadline, CancellationTokenSource stop,
        CancellationToken request)
        : base(operation, stop, request)
    {
        _options = options;
        _plan = plan;
        _delivery = delivery;
        _deadline = deadline;
    }

    /// <summary>Executes what comes at once. Where nothing is left after it, the response is a single one.</summary>
    /// <exception cref="OperationCanceledException">The request's token was cancelled.</exception>
    public static async ValueTask<OperationResponse> StartAsync(OperationContext operation, OperationPlan plan, EngineOptions options)
    {
        var request = operation.Cancellation;
        var stop = CancellationTokenSource.CreateLinkedTokenSource(request);
        operation.Cancellation = stop.Token;
        var deadline = Deadline.Start(operation, options);
        IncrementalStream? stream = null;
        try
        {
            var work = new IncrementalWork(operation.Variables);
            var runner = new OperationRunner(operation, options, plan.ObjectPlanCount, work);
            var data = await runner.RunAsync(plan.Root, operation.Request.RootValue);
            work.RemoveLost();
            var delivery = new Delivery();
            var pending = delivery.Begin(work);
            var result = runner.Finish(data, delivery.HasNext ? pending : null);
            if (!delivery.HasNext) return new OperationResponse(result);
            stream = new IncrementalStream(operation, options, plan, delivery, deadline, stop, request);
            return new OperationResponse(ResponseKind.Incremental, result, stream);
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            return new OperationResponse(OperationRunner.GivenUp(operation, options, Deadline.Exceeded(options)));
        }
        catch (RequestException e)
        {
            return new OperationResponse(OperationRunner.GivenUp(operation, options, e.Error));
        }
        finally
        {
            if (stream is null)
            {
                await operation.ReleaseAsync();
                deadline.Dispose();
                stop.Dispose();
            }
        }
    }

    protected override async ValueTask<ResponsePayload?> NextAsync()
    {
        try
        {
            return await CompleteSomeAsync();
        }
        catch (OperationCanceledException) when (_deadline.HasPassed)
        {
            return _delivery.GiveUp(Deadline.Exceeded(_options));
        }
        catch (RequestException e)
        {
            return _delivery.GiveUp(e.Error);
        }
    }

    protected override async ValueTask CloseAsync()
    {
        foreach (var batch in _running)
        {
            // It was cancelled; what it says about that is of no interest.
            await ((Task)batch.Run).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (batch.Run.IsCompletedSuccessfully)
                foreach (var stream in batch.Run.Result.Streams) stream.Dispose();
        }

        _delivery.Dispose();
        _deadline.Dispose();
    }

    private async ValueTask<IncrementalPayload?> CompleteSomeAsync()
    {
        while (_delivery.HasNext)
        {
            Start();
            await Task.WhenAny(_running.Select(batch => batch.Run));
            var payload = new IncrementalPayload();
            foreach (var batch in _running.FindAll(batch => batch.Run.IsCompleted))
            {
                _running.Remove(batch);
                _delivery.Complete(batch, await batch.Run, payload);
            }

            payload.HasNext = _delivery.HasNext;
            if (!payload.IsEmpty) return payload;
        }

        return null;
    }

    private void Start()
    {
        foreach (var same in _delivery.TakeReady().GroupBy(group => group.Fields, ReferenceEqualityComparer.Instance))
        {
            ExecutionGroup[] groups = [.. same];
            _running.Add(new IncrementalBatch(RunAsync(runner => runner.RunAsync(groups)), groups, []));
        }

        foreach (var same in _delivery.Streams.Where(stream => !stream.IsRunning).GroupBy(stream => stream.Field, ReferenceEqualityComparer.Instance))
        {
            StreamChunk[] chunks = [.. same.Select(Take)];
            _running.Add(new IncrementalBatch(RunAsync(runner => runner.RunAsync(chunks)), [], chunks));
        }
    }

    private async Task<IncrementalWork> RunAsync(Func<OperationRunner, ValueTask> run)
    {
        var work = new IncrementalWork(Operation.Variables);
        var runner = new OperationRunner(Operation, _options, _plan.ObjectPlanCount, work);
        await run(runner);
        work.RemoveLost();
        work.OmittedErrors = runner.Errors.Omitted;
        return work;
    }

    private StreamChunk Take(ItemStream stream)
    {
        stream.IsRunning = true;
        var values = stream.Take(ItemsAtOnce);
        var failure = stream.Failure;
        if (!Operation.TryAddListItems(values.Count, _options.Limits.MaxListItems))
        {
            values = [];
            failure = new GraphQLException(ValueCompletion.TooManyItems(_options.Limits.MaxListItems), ErrorCodes.ResponseTooLarge);
        }

        var error = failure is null ? null : FieldErrors.ErrorOf(failure, stream.Field, stream.Path(), _options, log: true);
        return new StreamChunk(stream, [.. values.Select(_ => stream.NextPlace())], values, error);
    }
}
