using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphApi.Benchmarks.Load;

/// <summary>
/// Sends one request again and again over several connections, each waiting for its response. HTTP is read no further than where a
/// response ends: a full client would take more of the machine than the servers that are measured.
/// </summary>
internal sealed class LoadClient
{
    private readonly IPEndPoint _server;
    private readonly byte[] _request;

    public LoadClient(Uri server, string query)
    {
        _server = new IPEndPoint(IPAddress.Loopback, server.Port);
        var body = $$"""{"query":"{{query}}"}""";
        _request = Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    /// <summary>The body of one response.</summary>
    public async Task<string> AskAsync()
    {
        using var socket = await ConnectAsync();
        var buffer = new byte[1 << 20];
        await socket.SendAsync(_request);
        var length = await ReceiveAsync(socket, buffer);
        var text = Encoding.UTF8.GetString(buffer, 0, length);
        var (head, body) = (text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)], text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        if (!head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)) throw new InvalidOperationException(text);
        return head.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Unchunked(body) : body;
    }

    /// <summary>How many requests a second are answered.</summary>
    public async Task<double> MeasureAsync(int connections, TimeSpan duration)
    {
        var began = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => RunAsync(began, duration))));
        return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private async Task<long> RunAsync(long began, TimeSpan duration)
    {
        using var socket = await ConnectAsync();
        var buffer = new byte[1 << 20];
        var count = 0L;
        for (; Stopwatch.GetElapsedTime(began) < duration; count++)
        {
            await socket.SendAsync(_request);
            await ReceiveAsync(socket, buffer);
        }

        return count;
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(_server);
        return socket;
    }

    private static async ValueTask<int> ReceiveAsync(Socket socket, byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (received == 0) throw new IOException("The server has closed the connection.");
            length += received;
            if (IsComplete(buffer.AsSpan(0, length))) return length;
        }
    }

    private static bool IsComplete(ReadOnlySpan<byte> response)
    {
        var end = response.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        var given = response[..end].IndexOf("Content-Length: "u8);
        if (given < 0) return response.EndsWith("\r\n0\r\n\r\n"u8);
        var digits = response[(given + "Content-Length: ".Length)..];
        return response.Length - end - 4 == int.Parse(digits[..digits.IndexOf("\r\n"u8)], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Unchunked(string body)
    {
        var whole = new StringBuilder();
        while (true)
        {
            var line = body.IndexOf("\r\n", StringComparison.Ordinal);
            var size = int.Parse(body[..line], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0) return whole.ToString();
            whole.Append(body, line + 2, size);
            body = body[(line + 4 + size)..];
        }
    }
}
