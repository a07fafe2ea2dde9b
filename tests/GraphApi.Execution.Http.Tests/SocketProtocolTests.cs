using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>The messages of graphql-transport-ws.</summary>
public class SocketProtocolTests
{
    [Fact]
    public async Task The_subprotocol_is_agreed_on()
    {
        await using var host = await ServeAsync();

        using var socket = await TestSocket.OpenAsync(host);

        Assert.Equal("graphql-transport-ws", socket.Subprotocol);
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"hello world"}}""")]
    [InlineData("mutation { change }", """{"data":{"change":1}}""")]
    [InlineData("{ fail }", """{"errors":[{"message":"It failed.","locations":[{"line":1,"column":3}],"path":["fail"],"extensions":{"code":"FAILED"}}],"data":{"fail":null}}""")]
    public async Task A_single_result_is_next_and_complete(string query, string response)
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("q1", query);

        Assert.Equal($$"""{"type":"next","id":"q1","payload":{{response}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"q1"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_subscription_is_next_for_each_event_and_complete()
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("s", "subscription { tick }");
        events.Send(1, 2);
        events.End();

        Assert.Equal("""{"type":"next","id":"s","payload":{"data":{"tick":1}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"next","id":"s","payload":{"data":{"tick":2}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"s"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Operations_run_beside_each_other()
    {
        var (one, two) = (new TestEvents(), new TestEvents());
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", one.OpenAsync).Source("other", two.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("1", "subscription { tick }");
        await socket.SubscribeAsync("2", "subscription { other }");
        two.Send(20);
        Assert.Equal("""{"type":"next","id":"2","payload":{"data":{"other":20}}}""", await socket.ReceiveAsync());
        await socket.SubscribeAsync("3", "{ hello }");
        Assert.Equal("""{"type":"next","id":"3","payload":{"data":{"hello":"hello world"}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"3"}""", await socket.ReceiveAsync());
        one.Send(10);
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"tick":10}}}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_client_completes_its_subscription_and_uses_the_id_again()
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);
        await socket.SubscribeAsync("s", "subscription { tick }");
        await events.Opened;

        await socket.SendAsync("""{"type":"complete","id":"s"}""");
        await socket.SubscribeAsync("s", "{ hello }");

        Assert.Equal("""{"type":"next","id":"s","payload":{"data":{"hello":"hello world"}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"s"}""", await socket.ReceiveAsync());
        await events.Closed;
    }

    [Theory]
    [InlineData("{", "SYNTAX_ERROR")]
    [InlineData("{ nothing }", "FIELD_SELECTIONS")]
    [InlineData("subscription { tick }", "SUBSCRIPTION_NOT_SUPPORTED")]
    public async Task A_request_that_cannot_be_executed_is_an_error_and_harms_no_other(string query, string code)
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("bad", query);
        var error = await socket.ReceiveAsync();
        await socket.SubscribeAsync("good", "{ hello }");

        Assert.StartsWith("""{"type":"error","id":"bad","payload":[{"message":""", error, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", error, StringComparison.Ordinal);
        Assert.Contains("\"good\"", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_fails_ends_its_subscription_with_an_error()
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("s", "subscription { tick }");
        events.Send(1);
        events.End(new GraphQLException("The log is gone.", "LOG_GONE"));

        Assert.Equal("""{"type":"next","id":"s","payload":{"data":{"tick":1}}}""", await socket.ReceiveAsync());
        Assert.Equal(
            """{"type":"error","id":"s","payload":[{"message":"The log is gone.","locations":[{"line":1,"column":16}],"path":["tick"],"extensions":{"code":"LOG_GONE"}}]}""",
            await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("""{"type":"ping"}""", """{"type":"pong"}""")]
    [InlineData("""{"type":"ping","payload":null}""", """{"type":"pong"}""")]
    [InlineData("""{"payload":{"at":[1, 2]},"type":"ping"}""", """{"type":"pong","payload":{"at":[1, 2]}}""")]
    public async Task A_ping_is_answered_even_before_the_connection_is_acknowledged(string ping, string pong)
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.OpenAsync(host);

        await socket.SendAsync(ping);

        Assert.Equal(pong, await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("""{"type":"complete","id":"never seen"}""")]
    [InlineData("""{"type":"pong"}""")]
    [InlineData("""{"type":"pong","payload":{}}""")]
    public async Task Messages_that_need_no_answer_get_none(string message)
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SendAsync(message);
        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal("""{"type":"pong"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task The_host_learns_who_calls_from_the_connections_payload()
    {
        await using var host = await ServeAsync(options =>
            options.Caller = (_, payload) => new(CallerDecision.Accept(payload?.GetProperty("authorization").GetString())));
        using var socket = await TestSocket.ConnectAsync(host, """{"authorization":"me"}""");

        await socket.SubscribeAsync("q", "{ caller }");

        Assert.Equal("""{"type":"next","id":"q","payload":{"data":{"caller":"me"}}}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task More_operations_than_allowed_are_refused_one_by_one()
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(options => options.WebSockets.MaxOperations = 1, bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);
        await socket.SubscribeAsync("1", "subscription { tick }");
        await events.Opened;

        await socket.SubscribeAsync("2", "{ hello }");

        Assert.Equal(
            """{"type":"error","id":"2","payload":[{"message":"1 operations run on this socket, as many as allowed; complete one first.","extensions":{"code":"TOO_MANY_OPERATIONS"}}]}""",
            await socket.ReceiveAsync());
        events.Send(1);
        Assert.Contains("\"tick\":1", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_leaves_closes_its_sources(bool politely)
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);
        await socket.SubscribeAsync("s", "subscription { tick }");
        await events.Opened;

        if (politely) await socket.CloseAsync();
        else socket.Abort();

        await events.Closed;
    }

    [Fact]
    public async Task A_client_that_does_not_read_slows_its_source_down()
    {
        var taken = 0;
        await using var host = await ServeAsync(bind: bind => bind.Source("big", _ => new(Endless())));
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("s", "subscription { big }");
        int before;
        do
        {
            before = Volatile.Read(ref taken);
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
        while (Volatile.Read(ref taken) != before);

        // What the operating system's buffers hold, and not what the source could give in that time.
        Assert.InRange(before, 1, 100);

        async IAsyncEnumerable<object?> Endless()
        {
            while (true)
            {
                await Task.Yield();
                Interlocked.Increment(ref taken);
                yield return new string('x', 1_000_000);
            }
        }
    }
}
