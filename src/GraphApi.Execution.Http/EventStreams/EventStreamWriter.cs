using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;

namespace GraphApi.Execution.Http;

/// <summary>
/// Writes events to one response, for several operations if need be. Whoever writes waits until the client has taken it, so a slow
/// client slows its sources down.
/// </summary>
internal sealed class EventStreamWriter : IAsyncDisposable
{
    private readonly HttpResponse _response;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _end;
    private readonly Task _keepingAlive;

    private EventStreamWriter(HttpResponse response, TimeSpan keepAlive)
    {
        _response = response;
        _end = CancellationTokenSource.CreateLinkedTokenSource(response.HttpContext.RequestAborted);
        _keepingAlive = KeepAliveAsync(keepAlive);
    }

    /// <summary>Sends the headers and a first comment, which some browsers wait for before they call a stream open.</summary>
    public static async Task<EventStreamWriter> OpenAsync(HttpContext context, TimeSpan keepAlive)
    {
        // A stream lasts as long as the client wants.
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var response = context.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
        response.BodyWriter.Write(":\n\n"u8);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
        return new EventStreamWriter(response, keepAlive);
    }

    /// <summary>Writes a response; with the operation's id where several share the stream.</summary>
    /// <param name="id">The operation's id as JSON, or null.</param>
    /// <param name="payload">The response.</param>
    /// <param name="cancellation">Gives up before the response is written, never within it.</param>
    public Task NextAsync(byte[]? id, ResponsePayload payload, CancellationToken cancellation) => WriteAsync(
        output =>
        {
            output.Write("event: next\ndata: "u8);
            if (id is not null) WriteId(output, id, ",\"payload\":"u8);
            payload.WriteTo(output);
            output.Write(id is null ? "\n\n"u8 : "}\n\n"u8);
        },
        cancellation);

    /// <summary>Writes that an operation has ended.</summary>
    /// <remarks>The event has data even where there is nothing to say: EventSource swallows events without.</remarks>
    public Task CompleteAsync(byte[]? id, CancellationToken cancellation) => WriteAsync(
        output =>
        {
            output.Write("event: complete\ndata: "u8);
            if (id is not null) WriteId(output, id, "}"u8);
            output.Write("\n\n"u8);
        },
        cancellation);

    /// <summary>An operation's id as JSON.</summary>
    public static byte[] EncodeId(string id) => JsonSerializer.SerializeToUtf8Bytes(id);

    /// <summary>Ends the writing: the turn is taken for good, so that nobody writes to a response that has been left.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _keepingAlive;
        await _turn.WaitAsync();
        _end.Dispose();
    }

    private static void WriteId(IBufferWriter<byte> output, byte[] id, ReadOnlySpan<byte> after)
    {
        output.Write("{\"id\":"u8);
        output.Write(id);
        output.Write(after);
    }

    private async Task WriteAsync(Action<IBufferWriter<byte>> write, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            write(_response.BodyWriter);
            await _response.BodyWriter.FlushAsync(_response.HttpContext.RequestAborted);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task KeepAliveAsync(TimeSpan interval)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(_end.Token)) await WriteAsync(static output => output.Write(":\n\n"u8), _end.Token);
        }
        catch (OperationCanceledException)
        {
            // The stream has ended.
        }
    }
}
