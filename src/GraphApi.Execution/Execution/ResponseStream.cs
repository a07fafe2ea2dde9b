using System.Runtime.CompilerServices;

namespace GraphApi.Execution;

/// <summary>Where the payloads after the first come from: one at a time, when the reader comes back for it.</summary>
internal abstract class ResponseStream : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _request;
    // Held by whoever works: the reader on a payload, or whoever disposes.
    private readonly SemaphoreSlim _work = new(1);
    private bool _disposed;

    /// <param name="operation">The operation, whose token is <paramref name="stop"/>'s.</param>
    /// <param name="stop">Linked to the request's token; ends the operation when the response is disposed of.</param>
    /// <param name="request">The request's own token.</param>
    protected ResponseStream(OperationContext operation, CancellationTokenSource stop, CancellationToken request)
    {
        Operation = operation;
        _stop = stop;
        _request = request;
    }

    protected OperationContext Operation { get; }

    /// <summary>The payloads; called once. Another token than the request's ends the reading only.</summary>
    public async IAsyncEnumerable<ResponsePayload> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (await TakeAsync(cancellation) is { } payload) yield return payload;
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true)) return;
        await _stop.CancelAsync();
        await _work.WaitAsync(CancellationToken.None);
        try
        {
            await CloseAsync();
        }
        finally
        {
            await Operation.ReleaseAsync();
            _stop.Dispose();
            _work.Release();
        }
    }

    /// <summary>The next payload; null at the end.</summary>
    protected abstract ValueTask<ResponsePayload?> NextAsync();

    /// <summary>Ends what is still going on. The operation's token is cancelled.</summary>
    protected abstract ValueTask CloseAsync();

    private async ValueTask<ResponsePayload?> TakeAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await _work.WaitAsync(cancellation);
        try
        {
            return _disposed ? null : await NextAsync();
        }
        catch (Exception) when (_disposed)
        {
            return null;
        }
        catch (Exception) when (_request.IsCancellationRequested)
        {
            throw new OperationCanceledException(_request);
        }
        finally
        {
            _work.Release();
        }
    }
}
