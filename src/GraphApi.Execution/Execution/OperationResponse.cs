namespace GraphApi.Execution;

/// <summary>
/// What an operation answers with, over time. Dispose of it when done or when the client has gone: sources are closed, resolvers
/// cancelled, and the operation's state is released.
/// </summary>
public sealed class OperationResponse : IAsyncDisposable
{
    private readonly ResponseStream? _stream;
    private IDisposable? _lease;

    internal OperationResponse(ExecutionResult only)
    {
        Status = only.Status;
        Initial = only;
    }

    internal OperationResponse(ResponseKind kind, ExecutionResult? initial, ResponseStream stream)
    {
        Kind = kind;
        Status = ExecutionStatus.Executed;
        Initial = initial;
        _stream = stream;
    }

    /// <summary>How many responses there are. A subscription that is refused before it has a stream answers with a single one.</summary>
    public ResponseKind Kind { get; }

    /// <summary>How far the request got; for an accepted subscription <see cref="ExecutionStatus.Executed"/>.</summary>
    public ExecutionStatus Status { get; }

    /// <summary>The only response, or the first of an incremental one; null for a subscription.</summary>
    public ExecutionResult? Initial { get; }

    /// <summary>
    /// What follows: the payloads of an incremental response, the responses of a subscription, or nothing. To be read once and by one
    /// reader, who sets the pace: a subscription takes an event from its source when the response to the one before is asked past.
    /// Disposing of the response while it is being read ends it.
    /// </summary>
    /// <exception cref="OperationCanceledException">The request's token was cancelled; thrown by the enumerator.</exception>
    public IAsyncEnumerable<ResponsePayload> Following => _stream is null ? AsyncEnumerable.Empty<ResponsePayload>() : _stream.ReadAsync();

    /// <summary>Gives the response something to dispose of when it is disposed of itself, such as its place among those that run.</summary>
    /// <param name="lease">What is kept so long. There is one at most; a second one replaces it.</param>
    public void Keep(IDisposable lease) => _lease = lease;

    /// <summary>Ends the operation. Waits until its resolvers and sources have ended; they are cancelled.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_stream is not null) await _stream.DisposeAsync();
        }
        finally
        {
            _lease?.Dispose();
        }
    }
}
