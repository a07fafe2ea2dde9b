using System.Net.WebSockets;
using System.Text;

namespace GraphApi.Execution.Http.Tests;

/// <summary>A client's end of a WebSocket.</summary>
internal sealed class TestSocket : IDisposable
{
    private readonly ClientWebSocket _socket;

    private TestSocket(ClientWebSocket socket) => _socket = socket;

    public string? Subprotocol => _socket.SubProtocol;

    /// <summary>Opens a socket.</summary>
    public static async Task<TestSocket> OpenAsync(TestHost host, string? subprotocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (subprotocol is not null) socket.Options.AddSubProtocol(subprotocol);
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;
        var address = new UriBuilder(new Uri(host.Client.BaseAddress!, "/graphql")) { Scheme = "ws" }.Uri;
        try
        {
            await socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        }
        catch (WebSocketException e)
        {
            throw new InvalidOperationException($"The server answered {(int)socket.HttpStatusCode}.", e);
        }

        return new TestSocket(socket);
    }

    /// <summary>Opens a socket and has it acknowledged.</summary>
    public static async Task<TestSocket> ConnectAsync(TestHost host, string? payload = null)
    {
        var socket = await OpenAsync(host);
        await socket.SendAsync(payload is null ? """{"type":"connection_init"}""" : $$"""{"type":"connection_init","payload":{{payload}}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        return socket;
    }

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text);

    public async Task SendAsync(byte[] message, WebSocketMessageType type) =>
        await _socket.SendAsync(message, type, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task SubscribeAsync(string id, string query) =>
        SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    /// <summary>The next message; the close code and reason where there is none.</summary>
    public async Task<string> ReceiveAsync()
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var received = await _socket.ReceiveAsync(buffer, late.Token);
            if (received.MessageType is WebSocketMessageType.Close) return CloseReason;
            text.Write(buffer, 0, received.Count);
            if (received.EndOfMessage) return Encoding.UTF8.GetString(text.ToArray());
        }
    }

    /// <summary>What the server has closed the socket with.</summary>
    public string CloseReason => $"{(int?)_socket.CloseStatus} {_socket.CloseStatusDescription}";

    public async Task CloseAsync() => await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", TestContext.Current.CancellationToken);

    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
