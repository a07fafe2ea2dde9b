using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Execution.Http;

/// <summary>One operation of a socket.</summary>
/// <param name="id">What the client calls it.</param>
/// <param name="writer">Where its messages go.</param>
/// <param name="forget">Frees the id.</param>
/// <param name="connectionEnded">The end of the connection.</param>
internal sealed class SocketOperation(string id, SocketWriter writer, Action<SocketOperation> forget, CancellationToken connectionEnded)
{
    private readonly byte[] _id = JsonSerializer.SerializeToUtf8Bytes(id);
    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(connectionEnded);

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

    /// <summary>Executes it to its end.</summary>
    public async Task RunAsync(OperationStarter starter, OperationCall call)
    {
        var ended = _end.Token;
        try
        {
            await using var scope = call.Context.RequestServices.CreateAsyncScope();
            await using var response = await starter.StartAsync(call with { Services = scope.ServiceProvider }, ended);
            if (response.Initial is { } initial && !await SendAsync(initial, ended)) return;
            await foreach (var payload in response.Following)
                if (!await SendAsync(payload, ended)) return;
            // Freed first: whoever reads that it is complete may use the id again.
            forget(this);
            await writer.CompleteAsync(_id, ended);
        }
        catch (BadRequestException e)
        {
            forget(this);
            await writer.ErrorAsync(_id, json => ErrorResponse.WriteErrors(json, e), ended);
        }
        finally
        {
            forget(this);
            _end.Dispose();
        }
    }

    /// <summary>Sends a response; false where it is a failure, which ends the operation.</summary>
    private async Task<bool> SendAsync(ResponsePayload payload, CancellationToken ended)
    {
        if (payload is not ExecutionResult { Status: not ExecutionStatus.Executed } failure)
        {
            await writer.NextAsync(_id, payload, ended);
            return true;
        }

        forget(this);
        await writer.ErrorAsync(
            _id,
            json =>
            {
                json.WriteStartArray();
                foreach (var error in failure.Errors) error.WriteTo(json);
                json.WriteEndArray();
            },
            ended);
        return false;
    }
}
