using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>One WebSocket with its operations (the graphql-transport-ws protocol).</summary>
internal sealed class SocketConnection : IAsyncDisposable
{
    /// <summary>How long a client may take to answer a close frame.</summary>
    private static readonly TimeSpan s_closeTimeout = TimeSpan.FromSeconds(5);

    private readonly HttpContext _context;
    private readonly OperationStarter _starter;
    private readonly GraphQLHttpOptions _options;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly CancellationTokenSource _end;
    private readonly CancellationToken _ended;
    private readonly CancellationTokenSource _initialised = new();
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private object? _caller;
    private bool _acknowledged;
    private bool _heard = true;
    private bool _closing;

    public SocketConnection(HttpContext context, WebSocket socket, OperationStarter starter, GraphQLHttpOptions options)
    {
        _context = context;
        _starter = starter;
        _options = options;
        _end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        _ended = _end.Token;
        _reader = new SocketReader(socket, options.MaxBodySize);
        _writer = new SocketWriter(socket, _ended);
    }

    /// <summary>Serves the client until the socket is closed.</summary>
    public async Task RunAsync()
    {
        Track(WatchInitAsync());
        try
        {
            while (await NextAsync() is { } message)
            {
                try
                {
                    if (!_closing) await HandleAsync(message);
                }
                catch (ClosingException e)
                {
                    await CloseAsync(e.Code, e.Message);
                }
            }

            await CloseAsync(WebSocketCloseStatus.NormalClosure, "");
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The connection is lost, or has been given up.
        }
        catch
        {
            await CloseAsync(CloseCodes.InternalError, "Internal server error");
            throw;
        }
    }

    /// <summary>Ends all operations and sends a close frame; the client has a few seconds to answer it.</summary>
    public async Task CloseAsync(WebSocketCloseStatus code, string reason)
    {
        if (Interlocked.Exchange(ref _closing, true)) return;
        _end.CancelAfter(s_closeTimeout);
        foreach (var operation in _operations.Values) operation.Cancel();
        await _writer.CloseAsync(code, reason);
    }

    public async ValueTask DisposeAsync()
    {
        _closing = true;
        await _end.CancelAsync();
        await Task.WhenAll(_running.Keys);
        _writer.Dispose();
        _initialised.Dispose();
        _end.Dispose();
    }

    private async ValueTask<SocketMessage?> NextAsync()
    {
        while (true)
        {
            try
            {
                var message = await _reader.ReadAsync(_ended);
                _heard = true;
                return message;
            }
            catch (ClosingException e)
            {
                // What follows is read on, to find the client's close frame.
                await CloseAsync(e.Code, e.Message);
            }
        }
    }

    private async Task HandleAsync(SocketMessage message)
    {
        switch (message.Type)
        {
            case "connection_init":
                await InitialiseAsync(message);
                break;
            case "ping":
                await _writer.PongAsync(message.Payload);
                break;
            case "pong":
                break;
            case "subscribe":
                await SubscribeAsync(message);
                break;
            case "complete":
                // One that is unknown has ended before.
                if (_operations.TryRemove(message.RequiredId(), out var operation)) operation.Cancel();
                break;
            default:
                throw SocketMessage.Invalid($"A client sends no messages of the type '{message.Type}'");
        }
    }

    private async Task InitialiseAsync(SocketMessage message)
    {
        if (_initialised.IsCancellationRequested) throw new ClosingException(CloseCodes.TooManyInitRequests, "Too many initialisation requests");
        await _initialised.CancelAsync();
        var decision = await _options.Caller(_context, message.Payload.IsEmpty ? null : JsonElement.Parse(message.Payload.Span));
        if (decision.IsRefused)
            throw new ClosingException(
                decision.Status == StatusCodes.Status401Unauthorized ? CloseCodes.Unauthorized : CloseCodes.Forbidden, decision.Message);
        _caller = decision.Caller;
        _acknowledged = true;
        await _writer.AcknowledgeAsync();
        Track(KeepAliveAsync());
    }

    private async Task SubscribeAsync(SocketMessage message)
    {
        var id = message.RequiredId();
        var call = new OperationCall(_context, message.Request(), _caller) { Incremental = true, Subscriptions = true };
        if (!_acknowledged) throw new ClosingException(CloseCodes.Unauthorized, "Unauthorized");
        if (_operations.ContainsKey(id)) throw new ClosingException(CloseCodes.SubscriberAlreadyExists, $"Subscriber for {id} already exists");
        if (_operations.Count >= _options.WebSockets.MaxOperations)
        {
            var refusal = new BadRequestException(
                StatusCodes.Status429TooManyRequests, HttpErrorCodes.TooManyOperations,
                $"{_options.WebSockets.MaxOperations} operations run on this socket, as many as allowed; complete one first.");
            await _writer.ErrorAsync(JsonSerializer.SerializeToUtf8Bytes(id), json => ErrorResponse.WriteErrors(json, refusal), _ended);
            return;
        }

        var operation = new SocketOperation(id, _writer, ended => _operations.TryRemove(new(id, ended)), _ended);
        _operations[id] = operation;
        // Beside the reading, so that a long operation keeps no other from being started or completed.
        Track(Task.Run(() => operation.RunAsync(_starter, call), CancellationToken.None));
    }

    private async Task WatchInitAsync()
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_initialised.Token, _ended);
        await Task.Delay(_options.WebSockets.InitTimeout, either.Token);
        await CloseAsync(CloseCodes.InitTimeout, "Connection initialisation timeout");
    }

    private async Task KeepAliveAsync()
    {
        using var timer = new PeriodicTimer(_options.WebSockets.KeepAlive);
        var ping = Task.CompletedTask;
        while (await timer.WaitForNextTickAsync(_ended))
        {
            // A client that neither sends nor takes anything is gone, whatever its connection says.
            if (!Interlocked.Exchange(ref _heard, false) || !ping.IsCompleted) await _end.CancelAsync();
            else ping = _writer.PingAsync();
        }
    }

    /// <summary>Lets something run beside the reading; where it fails, the socket is closed.</summary>
    private void Track(Task task)
    {
        var watched = WatchAsync(task);
        if (watched.IsCompleted) return;
        _running[watched] = true;
        _ = watched.ContinueWith(done => _running.TryRemove(done, out _), default, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    private async Task WatchAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // It was ended.
        }
        catch
        {
            await CloseAsync(CloseCodes.InternalError, "Internal server error");
            throw;
        }
    }
}
