using System.Buffers;
using System.Net.WebSockets;

namespace GraphApi.Execution.Http;

/// <summary>Reads the messages of one socket.</summary>
/// <param name="socket">The socket.</param>
/// <param name="limit">Longest message in bytes.</param>
internal sealed class SocketReader(WebSocket socket, long limit)
{
    private const int Chunk = 4096;

    private ArrayBufferWriter<byte> _buffer = new(Chunk);

    /// <summary>The next message; null when the client closes the socket.</summary>
    /// <exception cref="ClosingException">What has come is no message.</exception>
    /// <exception cref="WebSocketException">The connection is lost.</exception>
    public async ValueTask<SocketMessage?> ReadAsync(CancellationToken cancellation)
    {
        // The room for one long message is not kept for the rest of the connection.
        if (_buffer.Capacity > 16 * Chunk) _buffer = new(Chunk);
        _buffer.ResetWrittenCount();
        while (true)
        {
            var received = await socket.ReceiveAsync(_buffer.GetMemory(Chunk), cancellation);
            if (received.MessageType is WebSocketMessageType.Close) return null;
            if (received.MessageType is WebSocketMessageType.Binary) throw SocketMessage.Invalid("Messages must be text, not binary");
            _buffer.Advance(received.Count);
            if (_buffer.WrittenCount > limit) throw new ClosingException(CloseCodes.MessageTooBig, $"The message is longer than {limit} bytes");
            if (received.EndOfMessage) return SocketMessage.Parse(_buffer.WrittenMemory);
        }
    }
}
