using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace GraphApi.Server.Tests.Hosting;

public sealed class StreamTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("authorization", "Bearer ")]
    [InlineData("authorization", "")]
    [InlineData("Authorization", "bearer ")]
    public async Task A_WebSocket_is_opened_by_the_key_in_the_payload_of_its_connection_init(string property, string scheme)
    {
        await using var host = await KeyedHost.ListenAsync();
        using var socket = await ConnectAsync(host);

        await SendAsync(socket, new { type = "connection_init", payload = new Dictionary<string, string> { [property] = scheme + host.CreateKey().Text } });
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));

        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query = "{ __typename }" } });
        Assert.Contains("""{"data":{"__typename":"Query"}}""", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_may_send_the_key_with_the_handshake()
    {
        await using var host = await KeyedHost.ListenAsync();
        using var socket = await ConnectAsync(host, options => options.SetRequestHeader("Authorization", $"Bearer {host.CreateKey().Text}"));

        await SendAsync(socket, new { type = "connection_init" });

        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
    }

    [Theory]
    [InlineData(null, "Send a key")]
    [InlineData("Bearer something", "they begin with graphapi_")]
    [InlineData(7, "must be 'Bearer'")]
    public async Task Without_a_good_key_a_WebSocket_is_closed_with_4401(object? authorization, string reason)
    {
        await using var host = await KeyedHost.ListenAsync();
        using var socket = await ConnectAsync(host);

        await SendAsync(socket, new { type = "connection_init", payload = new { authorization } });

        var closed = await ReceiveAsync(socket);
        Assert.StartsWith("4401 ", closed, StringComparison.Ordinal);
        Assert.Contains(reason, closed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_WebSocket_ends_when_its_key_is_revoked()
    {
        await using var host = await KeyedHost.ListenAsync();
        var (key, text) = host.CreateKey();
        using var socket = await ConnectAsync(host);
        await SendAsync(socket, new { type = "connection_init", payload = new { authorization = text } });
        await ReceiveAsync(socket);

        host.Keys.Revoke(key.Id);

        await Assert.ThrowsAnyAsync<WebSocketException>(() => ReceiveAsync(socket));
    }

    [Fact]
    public async Task An_event_stream_ends_when_its_key_is_revoked()
    {
        await using var host = await KeyedHost.ListenAsync();
        var (key, text) = host.CreateKey();
        host.Client.DefaultRequestHeaders.Authorization = new("Bearer", text);
        using var reserved = await host.Client.PutAsync("/graphql", null, Cancellation);
        Assert.Equal(HttpStatusCode.Created, reserved.StatusCode);
        host.Client.DefaultRequestHeaders.Add("X-GraphQL-Event-Stream-Token", await reserved.Content.ReadAsStringAsync(Cancellation));
        host.Client.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        await using var stream = await host.Client.GetStreamAsync("/graphql", Cancellation);

        host.Keys.Revoke(key.Id);

        await Assert.ThrowsAnyAsync<IOException>(() => stream.CopyToAsync(Stream.Null, Cancellation));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("https://friend.example", true)]
    [InlineData("https://stranger.example", false)]
    public async Task Only_pages_of_the_server_and_of_allowed_origins_open_a_WebSocket(string? origin, bool allowed)
    {
        await using var host = await KeyedHost.ListenAsync(("Cors:Origins", "https://friend.example"));
        var opening = ConnectAsync(host, options => options.SetRequestHeader("Origin", origin ?? host.App.Urls.Single()));

        if (allowed) (await opening).Dispose();
        else Assert.Contains("403", (await Assert.ThrowsAsync<WebSocketException>(() => opening)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_end_when_the_server_stops()
    {
        await using var host = await KeyedHost.ListenAsync();
        using var socket = await ConnectAsync(host);
        await SendAsync(socket, new { type = "connection_init", payload = new { authorization = host.CreateKey().Text } });
        await ReceiveAsync(socket);

        var stopping = host.App.StopAsync(Cancellation);

        Assert.StartsWith("1001 ", await ReceiveAsync(socket), StringComparison.Ordinal);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", Cancellation);
        await stopping;
    }

    private static async Task<ClientWebSocket> ConnectAsync(KeyedHost host, Action<ClientWebSocketOptions>? configure = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        configure?.Invoke(socket.Options);
        await socket.ConnectAsync(new UriBuilder(new Uri(host.Client.BaseAddress!, "/graphql")) { Scheme = "ws" }.Uri, Cancellation);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, Cancellation);

    /// <summary>The next message; code and reason where the server closes the socket.</summary>
    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer, Cancellation);
        return received.MessageType is WebSocketMessageType.Close
            ? $"{(int?)socket.CloseStatus} {socket.CloseStatusDescription}"
            : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
