using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>
/// One stream of the single connection mode: reserved, then connected once, then ended. Operations may start before it is connected;
/// their responses wait for it.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The source of the end always ends, and holds nothing afterwards.")]
internal sealed class EventStream
{
    private readonly EventStreamOptions _options;
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource<EventStreamWriter> _writer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, StreamedOperation> _operations = new(StringComparer.Ordinal);
    private int _connected;
    private Exception? _fault;

    public EventStream(EventStreamOptions options, CancellationToken stopping)
    {
        _options = options;
        Ended = _end.Token;
        var stop = stopping.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), _end);
        Ended.UnsafeRegister(static stop => ((CancellationTokenRegistration)stop!).Unregister(), stop);
        _end.CancelAfter(options.ReservationTimeout);
    }

    /// <summary>Is cancelled when the reservation has expired, the client has gone or the server stops; its operations end with it.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Serves the client that presents the token, until it goes.</summary>
    /// <exception cref="BadRequestException">It is connected already.</exception>
    public async Task ConnectAsync(HttpContext context)
    {
        if (Interlocked.Exchange(ref _connected, 1) == 1)
            throw new BadRequestException(
                StatusCodes.Status409Conflict, HttpErrorCodes.StreamAlreadyOpen,
                "The event stream of this token is connected already; reserve another one with PUT.");
        _end.CancelAfter(Timeout.InfiniteTimeSpan);
        try
        {
            await using var writer = await EventStreamWriter.OpenAsync(context, _options.KeepAlive);
            _writer.SetResult(writer);
            await using var gone = context.RequestAborted.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), _end);
            await Task.Delay(Timeout.InfiniteTimeSpan, Ended);
        }
        catch (OperationCanceledException)
        {
            // Its end has come, perhaps before it began.
        }
        finally
        {
            await _end.CancelAsync();
        }

        // The host hears of it here, where it can tell which request it was.
        if (_fault is not null) throw new InvalidOperationException("An operation of the event stream has failed.", _fault);
    }

    /// <summary>Makes room for an operation.</summary>
    /// <exception cref="BadRequestException">The id is in use, or there are too many.</exception>
    public StreamedOperation Add(string id)
    {
        if (_operations.Count >= _options.MaxOperations)
            throw new BadRequestException(
                StatusCodes.Status429TooManyRequests, HttpErrorCodes.TooManyOperations,
                $"{_options.MaxOperations} operations run on this event stream, as many as allowed; end one first.");
        var operation = new StreamedOperation(id, _writer.Task, ended => _operations.TryRemove(new(id, ended)), Fail, Ended);
        if (_operations.TryAdd(id, operation)) return operation;
        operation.Forget();
        throw new BadRequestException(
            StatusCodes.Status409Conflict, HttpErrorCodes.OperationAlreadyExists, $"An operation with the id '{id}' runs on this event stream already.");
    }

    /// <summary>Ends an operation; one that is unknown has ended before.</summary>
    public void Remove(string id)
    {
        if (_operations.TryRemove(id, out var operation)) operation.Cancel();
    }

    /// <summary>Ends the stream: an event may have been broken off, and what follows it could not be read.</summary>
    private void Fail(Exception fault)
    {
        _fault = fault;
        _end.Cancel();
    }
}
