using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphApi.Execution.Http;

/// <summary>
/// Writes messages to one socket, one after the other. Whoever writes waits until the message is on its way, so a slow client slows its
/// sources down.
/// </summary>
/// <param name="socket">The socket.</param>
/// <param name="lost">Tells that the connection is lost or given up.</param>
internal sealed class SocketWriter(WebSocket socket, CancellationToken lost) : IDisposable
{
    private const int MaxReason = 123;
    private const int Kept = 64 * 1024;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SemaphoreSlim _turn = new(1);
    private ArrayBufferWriter<byte> _buffer = new(1024);
    private bool _closed;

    public Task AcknowledgeAsync() => SendAsync(static output => output.Write("""{"type":"connection_ack"}"""u8), CancellationToken.None);

    public Task PingAsync() => SendAsync(static output => output.Write("""{"type":"ping"}"""u8), CancellationToken.None);

    /// <summary>Answers a ping, with its payload.</summary>
    public Task PongAsync(ReadOnlyMemory<byte> payload) => SendAsync(
        output =>
        {
            output.Write("{\"type\":\"pong\""u8);
            if (!payload.IsEmpty) output.Write(",\"payload\":"u8);
            output.Write(payload.Span);
            output.Write("}"u8);
        },
        CancellationToken.None);

    /// <summary>Sends a response of an operation, unless it has ended.</summary>
    public Task NextAsync(byte[] id, ResponsePayload response, CancellationToken ended) => SendAsync(
        output =>
        {
            WriteHead(output, "next"u8, id);
            output.Write(",\"payload\":"u8);
            response.WriteTo(output);
            output.Write("}"u8);
        },
        ended);

    /// <summary>Sends that an operation has failed, unless it has ended.</summary>
    /// <param name="id">The operation's id as JSON.</param>
    /// <param name="errors">Writes the list of errors.</param>
    /// <param name="ended">The end of the operation.</param>
    public Task ErrorAsync(byte[] id, Action<Utf8JsonWriter> errors, CancellationToken ended) => SendAsync(
        output =>
        {
            WriteHead(output, "error"u8, id);
            output.Write(",\"payload\":"u8);
            using (var json = new Utf8JsonWriter(output, s_options)) errors(json);
            output.Write("}"u8);
        },
        ended);

    /// <summary>Sends that an operation is complete, unless the client has ended it.</summary>
    public Task CompleteAsync(byte[] id, CancellationToken ended) => SendAsync(
        output =>
        {
            WriteHead(output, "complete"u8, id);
            output.Write("}"u8);
        },
        ended);

    /// <summary>Sends the close frame; nothing is sent after it.</summary>
    public async Task CloseAsync(WebSocketCloseStatus code, string reason)
    {
        try
        {
            await _turn.WaitAsync(lost);
            try
            {
                if (_closed) return;
                _closed = true;
                await socket.CloseOutputAsync(code, Shorten(reason), lost);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // There is nobody to be told.
        }
    }

    public void Dispose() => _turn.Dispose();

    private static void WriteHead(IBufferWriter<byte> output, ReadOnlySpan<byte> type, byte[] id)
    {
        output.Write("{\"type\":\""u8);
        output.Write(type);
        output.Write("\",\"id\":"u8);
        output.Write(id);
    }

    private async Task SendAsync(Action<IBufferWriter<byte>> write, CancellationToken ended)
    {
        await _turn.WaitAsync(ended);
        try
        {
            ended.ThrowIfCancellationRequested();
            if (_closed) throw new OperationCanceledException("The socket is closed.");
            _buffer.ResetWrittenCount();
            write(_buffer);
            // Not the operation's token: a message that is broken off would take the connection with it.
            await socket.SendAsync(_buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, lost);
            if (_buffer.Capacity > Kept) _buffer = new(1024);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>A close frame has room for 123 bytes of reason (RFC 6455, section 5.5).</summary>
    private static string Shorten(string reason)
    {
        if (Encoding.UTF8.GetByteCount(reason) <= MaxReason) return reason;
        var runes = new StringBuilder();
        var bytes = 3; // those of the ellipsis
        foreach (var rune in reason.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxReason) break;
            runes.Append(rune.ToString());
        }

        return runes.Append('…').ToString();
    }
}
