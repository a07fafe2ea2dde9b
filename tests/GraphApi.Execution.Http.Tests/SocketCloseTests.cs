using System.Net.WebSockets;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>Every close code of graphql-transport-ws, and those of WebSocket itself.</summary>
public class SocketCloseTests
{
    [Theory]
    [InlineData("nonsense", "A message must be JSON in UTF-8")]
    [InlineData("[]", "A message must be a JSON object")]
    [InlineData("""{"type":"ping"} x""", "A message must be JSON in UTF-8")]
    [InlineData("{}", "A message must have a 'type'")]
    [InlineData("""{"type":1}""", "The 'type' of a message must be a string")]
    [InlineData("""{"type":"next","id":"1"}""", "A client sends no messages of the type 'next'")]
    [InlineData("""{"type":"unknown"}""", "A client sends no messages of the type 'unknown'")]
    [InlineData("""{"type":"ping","payload":"text"}""", "The 'payload' of a message must be an object")]
    [InlineData("""{"type":"connection_init","payload":[]}""", "The 'payload' of a message must be an object")]
    [InlineData("""{"type":"complete"}""", "A 'complete' message must have an 'id'")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", "A 'subscribe' message must have an 'id'")]
    [InlineData("""{"type":"subscribe","id":7,"payload":{"query":"{ hello }"}}""", "The 'id' of a message must be a string")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""", "A 'subscribe' message must have an 'id'")]
    [InlineData("""{"type":"subscribe","id":"1"}""", "A 'subscribe' message must have a 'payload'")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""", "There is nothing to execute: the property 'query' of the payload must hold a GraphQL document.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":1}}""", "The parameter 'query' must be a string, not a number.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":"x"}}""", "The parameter 'variables' must be an object, not a string.")]
    public async Task A_message_that_is_none_of_the_protocols_is_4400(string message, string reason)
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.OpenAsync(host);

        await socket.SendAsync(message);

        Assert.Equal($"4400 {reason}", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_binary_message_is_4400()
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SendAsync([.. """{"type":"ping"}"""u8], WebSocketMessageType.Binary);

        Assert.Equal("4400 Messages must be text, not binary", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_long_reason_is_cut_to_what_a_close_frame_holds()
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.OpenAsync(host);

        await socket.SendAsync($$"""{"type":"{{new string('가', 100)}}"}""");

        Assert.Equal($"4400 A client sends no messages of the type '{new string('가', 26)}…", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task An_operation_before_the_acknowledgement_is_4401()
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.OpenAsync(host);

        await socket.SubscribeAsync("1", "{ hello }");

        Assert.Equal("4401 Unauthorized", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_caller_without_credentials_is_4401()
    {
        await using var host = await ServeAsync(options => options.Caller = (_, _) => new(CallerDecision.Unauthorized("KEY_MISSING", "Send a key.")));
        using var socket = await TestSocket.OpenAsync(host);

        await socket.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal("4401 Send a key.", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_caller_who_may_not_is_4403()
    {
        await using var host = await ServeAsync(options => options.Caller = (_, _) => new(CallerDecision.Forbidden("ROLE", "Readers may not.")));
        using var socket = await TestSocket.OpenAsync(host);

        await socket.SendAsync("""{"type":"connection_init","payload":{}}""");

        Assert.Equal("4403 Readers may not.", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_subprotocol_is_4406(string? subprotocol)
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.OpenAsync(host, subprotocol);

        Assert.Equal("4406 Subprotocol not acceptable", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_client_that_does_not_initialise_the_connection_is_4408()
    {
        await using var host = await ServeAsync(options => options.WebSockets.InitTimeout = TimeSpan.FromMilliseconds(50));
        using var socket = await TestSocket.OpenAsync(host);

        Assert.Equal("4408 Connection initialisation timeout", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task An_id_that_is_in_use_is_4409_and_ends_all_operations()
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);
        await socket.SubscribeAsync("same", "subscription { tick }");
        await events.Opened;

        await socket.SubscribeAsync("same", "{ hello }");

        Assert.Equal("4409 Subscriber for same already exists", await socket.ReceiveAsync());
        await events.Closed;
    }

    [Fact]
    public async Task A_second_initialisation_is_4429()
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal("4429 Too many initialisation requests", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_fault_of_the_host_is_4500_without_details()
    {
        await using var host = await ServeAsync(options => options.Caller = (_, _) => throw new InvalidOperationException("secret"));
        using var socket = await TestSocket.OpenAsync(host);

        await socket.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal("4500 Internal server error", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_message_beyond_the_limit_is_1009()
    {
        await using var host = await ServeAsync(options => options.MaxBodySize = 1000);
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("1", "{ hello } #" + new string('x', 50_000));

        Assert.Equal("1009 The message is longer than 1000 bytes", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_server_that_stops_is_1001_and_ends_all_operations()
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);
        await socket.SubscribeAsync("s", "subscription { tick }");
        await events.Opened;

        var stopped = host.StopAsync();

        Assert.Equal("1001 The server is stopping", await socket.ReceiveAsync());
        await events.Closed;
        await socket.CloseAsync();
        await stopped.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_client_that_closes_is_answered_alike()
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.CloseAsync();

        Assert.Equal("1000 ", socket.CloseReason);
    }
}
