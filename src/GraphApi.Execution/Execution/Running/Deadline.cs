using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Running;

/// <summary>The deadline of one execution: ends the operation's resolvers when it has passed. Dispose of it when they have ended.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationToken _deadline;
    private readonly CancellationToken _request;
    private readonly CancellationTokenSource? _either;

    private Deadline(CancellationToken deadline, CancellationToken request)
    {
        _deadline = deadline;
        _request = request;
        if (deadline.CanBeCanceled && request.CanBeCanceled) _either = CancellationTokenSource.CreateLinkedTokenSource(deadline, request);
    }

    /// <summary>Starts the time of <paramref name="operation"/>, whose token ends it from now on as well as the request's.</summary>
    public static Deadline Start(OperationContext operation, EngineOptions options)
    {
        var deadline = new Deadline(options.Deadlines.Next(), operation.Cancellation);
        operation.Cancellation = deadline._either?.Token ?? (deadline._deadline.CanBeCanceled ? deadline._deadline : deadline._request);
        return deadline;
    }

    /// <summary>Whether it is what cancelled the operation.</summary>
    public bool HasPassed => _deadline.IsCancellationRequested && !_request.IsCancellationRequested;

    /// <summary>What is told then.</summary>
    public static GraphQLError Exceeded(EngineOptions options) => new(
        FormattableString.Invariant($"The operation took longer than {options.Limits.Deadline.TotalSeconds:0.###} seconds and was cancelled; ask for less."),
        ErrorCodes.DeadlineExceeded);

    public void Dispose() => _either?.Dispose();
}
