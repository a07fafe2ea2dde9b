using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Execution.Http;

/// <summary>An operation whose responses go to a reserved stream.</summary>
/// <param name="id">What the client calls it.</param>
/// <param name="connected">Gives the writer when the stream is connected.</param>
/// <param name="forget">Frees the id.</param>
/// <param name="fail">Ends the stream with a fault.</param>
/// <param name="streamEnded">The end of the stream.</param>
internal sealed class StreamedOperation(
    string id, Task<EventStreamWriter> connected, Action<StreamedOperation> forget, Action<Exception> fail, CancellationToken streamEnded)
{
    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(streamEnded);

    /// <summary>Ends it; nothing more is sent.</summary>
    public void Cancel()
    {
        try
        {
            _end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has ended by itself a moment ago.
        }
    }

    /// <summary>Starts it; its responses go to the stream from then on.</summary>
    /// <returns>Null, or the response of a request that is refused: nothing of it goes to the stream.</returns>
    /// <exception cref="BadRequestException">The document is refused.</exception>
    /// <exception cref="OperationCanceledException">The client has ended the operation, or the stream has ended.</exception>
    public async Task<ExecutionResult?> StartAsync(OperationStarter starter, OperationCall call)
    {
        // It outlives its request, so it cannot use the request's services.
        var scope = call.Context.RequestServices.CreateAsyncScope();
        OperationResponse? response = null;
        try
        {
            response = await starter.StartAsync(call with { Services = scope.ServiceProvider }, _end.Token);
        }
        finally
        {
            if (response?.Status is not ExecutionStatus.Executed)
            {
                await scope.DisposeAsync();
                Forget();
            }
        }

        if (response.Status is not ExecutionStatus.Executed) return response.Initial;
        _ = SendAsync(response, scope);
        return null;
    }

    /// <summary>Frees the id.</summary>
    public void Forget()
    {
        forget(this);
        _end.Dispose();
    }

    private async Task SendAsync(OperationResponse response, AsyncServiceScope scope)
    {
        var ended = _end.Token;
        try
        {
            await using (scope)
            await using (response)
            {
                var writer = await connected.WaitAsync(ended);
                var idJson = EventStreamWriter.EncodeId(id);
                if (response.Initial is { } initial) await writer.NextAsync(idJson, initial, ended);
                await foreach (var payload in response.Following) await writer.NextAsync(idJson, payload, ended);
                // Freed first: whoever reads that it is complete may use the id again.
                forget(this);
                await writer.CompleteAsync(idJson, ended);
            }
        }
        catch (OperationCanceledException)
        {
            // The client has ended it, or has gone.
        }
        catch (Exception e)
        {
            fail(e);
        }
        finally
        {
            Forget();
        }
    }
}
