using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>The single connection mode of graphql-sse.</summary>
public class SingleConnectionTests
{
    private const string Unknown = "There is no event stream for this token, or it has ended; reserve one with PUT and send its token as the header 'X-GraphQL-Event-Stream-Token'.";

    [Fact]
    public async Task A_stream_is_reserved_with_a_token()
    {
        await using var host = await StartAsync();

        var (one, two) = (await SendAsync(host, HttpMethod.Put), await SendAsync(host, HttpMethod.Put));

        Assert.Equal(201, (int)one.StatusCode);
        Assert.Equal("text/plain", TypeOf(one)?.MediaType);
        Assert.Matches("^[0-9a-f]{32}$", await TextOf(one));
        Assert.NotEqual(await TextOf(one), await TextOf(two));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Operations_share_a_stream(bool inHeader)
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        var token = await ReserveAsync(host);
        using var events = await ConnectAsync(host, token, inHeader);

        Assert.Equal(202, (int)(await RunAsync(host, token, "s", "subscription { tick }")).StatusCode);
        Assert.Equal(202, (int)(await RunAsync(host, token, "q", "{ hello }")).StatusCode);

        Assert.Equal("""next {"id":"q","payload":{"data":{"hello":"hello world"}}}""", await events.NextAsync());
        Assert.Equal("""complete {"id":"q"}""", await events.NextAsync());
        source.Send(1);
        Assert.Equal("""next {"id":"s","payload":{"data":{"tick":1}}}""", await events.NextAsync());
        source.End();
        Assert.Equal("""complete {"id":"s"}""", await events.NextAsync());
    }

    [Fact]
    public async Task An_operation_may_start_before_its_stream_is_connected()
    {
        await using var host = await ServeAsync();
        var token = await ReserveAsync(host);

        var started = await RunAsync(host, token, "q", "{ hello }");
        using var events = await ConnectAsync(host, token);

        Assert.Equal(202, (int)started.StatusCode);
        Assert.Equal("""next {"id":"q","payload":{"data":{"hello":"hello world"}}}""", await events.NextAsync());
    }

    [Fact]
    public async Task Delete_ends_an_operation_and_frees_its_id()
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        var token = await ReserveAsync(host);
        using var events = await ConnectAsync(host, token);
        await RunAsync(host, token, "s", "subscription { tick }");
        await source.Opened;

        var ended = await SendAsync(host, HttpMethod.Delete, token, "?operationId=s");
        await source.Closed;
        await RunAsync(host, token, "s", "{ hello }");

        Assert.Equal(200, (int)ended.StatusCode);
        Assert.Empty(await TextOf(ended));
        Assert.Equal("""next {"id":"s","payload":{"data":{"hello":"hello world"}}}""", await events.NextAsync());
        Assert.Equal(200, (int)(await SendAsync(host, HttpMethod.Delete, token, "?operationId=long-gone")).StatusCode);
    }

    [Theory]
    [InlineData("GET", "text/event-stream")]
    [InlineData("POST", "application/json")]
    [InlineData("DELETE", "*/*")]
    public async Task A_token_that_nothing_is_reserved_under_is_404(string method, string accept)
    {
        await using var host = await StartAsync();

        var response = await SendAsync(host, new HttpMethod(method), "0123456789abcdef", "?operationId=1", accept);

        await AssertErrorAsync(response, 404, "STREAM_NOT_FOUND", Unknown);
    }

    [Fact]
    public async Task A_delete_without_a_token_is_404()
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(await SendAsync(host, HttpMethod.Delete), 404, "STREAM_NOT_FOUND", Unknown);
    }

    [Fact]
    public async Task A_second_connection_is_409()
    {
        await using var host = await ServeAsync();
        var token = await ReserveAsync(host);
        using var first = await ConnectAsync(host, token);

        var second = await SendAsync(host, HttpMethod.Get, token, accept: "text/event-stream");

        await AssertErrorAsync(
            second, 409, "STREAM_ALREADY_OPEN", "The event stream of this token is connected already; reserve another one with PUT.");
    }

    [Fact]
    public async Task An_operation_id_that_is_in_use_is_409()
    {
        var source = new TestEvents();
        await using var host = await StartAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        var token = await ReserveAsync(host);
        await RunAsync(host, token, "s", "subscription { tick }");

        var second = await RunAsync(host, token, "s", "{ hello }");

        await AssertErrorAsync(second, 409, "OPERATION_ALREADY_EXISTS", "An operation with the id 's' runs on this event stream already.");
    }

    [Theory]
    [InlineData("""{"query":"{ hello }"}""")]
    [InlineData("""{"query":"{ hello }","extensions":{}}""")]
    [InlineData("""{"query":"{ hello }","extensions":{"operationId":""}}""")]
    [InlineData("""{"query":"{ hello }","extensions":{"operationId":1}}""")]
    public async Task An_operation_without_an_id_is_400(string body)
    {
        await using var host = await StartAsync();
        var token = await ReserveAsync(host);

        var response = await SendAsync(host, HttpMethod.Post, token, body: body);

        await AssertErrorAsync(
            response, 400, "OPERATION_ID_MISSING", "The operation needs an id: 'extensions.operationId' must be a string that is not empty.");
    }

    [Fact]
    public async Task A_delete_without_an_id_is_400()
    {
        await using var host = await StartAsync();
        var token = await ReserveAsync(host);

        await AssertErrorAsync(
            await SendAsync(host, HttpMethod.Delete, token), 400, "OPERATION_ID_MISSING",
            "The operation needs an id: the URL parameter 'operationId' must be a string that is not empty.");
    }

    [Fact]
    public async Task A_request_error_is_400_for_every_media_type_and_leaves_the_id_free()
    {
        await using var host = await StartAsync();
        var token = await ReserveAsync(host);

        var bad = await RunAsync(host, token, "q", "{ nothing }");
        var good = await RunAsync(host, token, "q", "{ hello }");

        Assert.Equal(400, (int)bad.StatusCode);
        Assert.Contains("FIELD_SELECTIONS", await TextOf(bad), StringComparison.Ordinal);
        Assert.Equal(202, (int)good.StatusCode);
    }

    [Fact]
    public async Task A_query_and_a_subscription_may_be_started_by_get_but_no_mutation()
    {
        await using var host = await StartAsync();
        var token = await ReserveAsync(host);

        var query = await SendAsync(host, HttpMethod.Get, token, Query("{ hello }") + "&extensions={\"operationId\":\"1\"}");
        var mutation = await SendAsync(host, HttpMethod.Get, token, Query("mutation { change }") + "&extensions={\"operationId\":\"2\"}");

        Assert.Equal(202, (int)query.StatusCode);
        Assert.Equal(405, (int)mutation.StatusCode);
    }

    [Fact]
    public async Task More_operations_than_allowed_are_429()
    {
        var source = new TestEvents();
        await using var host = await StartAsync(options => options.EventStreams.MaxOperations = 1, bind => bind.Source("tick", source.OpenAsync));
        var token = await ReserveAsync(host);
        await RunAsync(host, token, "1", "subscription { tick }");

        var second = await RunAsync(host, token, "2", "{ hello }");

        await AssertErrorAsync(second, 429, "TOO_MANY_OPERATIONS", "1 operations run on this event stream, as many as allowed; end one first.");
    }

    [Fact]
    public async Task More_reservations_than_allowed_are_503()
    {
        await using var host = await StartAsync(options => options.EventStreams.MaxStreams = 1);
        await ReserveAsync(host);

        await AssertErrorAsync(
            await SendAsync(host, HttpMethod.Put), 503, "TOO_MANY_STREAMS", "There are 1 event streams already, as many as allowed; try again later.");
    }

    [Fact]
    public async Task A_reservation_that_is_not_used_expires_with_its_operations()
    {
        var source = new TestEvents();
        await using var host = await StartAsync(
            options => options.EventStreams.ReservationTimeout = TimeSpan.FromMilliseconds(300), bind => bind.Source("tick", source.OpenAsync));
        var token = await ReserveAsync(host);
        await RunAsync(host, token, "s", "subscription { tick }");

        await source.Cancelled;

        await AssertErrorAsync(await RunAsync(host, token, "s", "{ hello }"), 404, "STREAM_NOT_FOUND", Unknown);
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_operations_and_its_token()
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        var token = await ReserveAsync(host);
        var events = await ConnectAsync(host, token);
        await RunAsync(host, token, "s", "subscription { tick }");
        await source.Opened;

        events.Dispose();

        await source.Closed;
        await AssertErrorAsync(await RunAsync(host, token, "s", "{ hello }"), 404, "STREAM_NOT_FOUND", Unknown);
    }

    [Fact]
    public async Task A_quiet_stream_is_kept_alive_by_comments()
    {
        await using var host = await ServeAsync(options => options.EventStreams.KeepAlive = TimeSpan.FromMilliseconds(30));
        using var events = await ConnectAsync(host, await ReserveAsync(host));

        await events.WaitForCommentsAsync(4);
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams()
    {
        await using var host = await ServeAsync();
        using var events = await ConnectAsync(host, await ReserveAsync(host));

        await host.StopAsync().WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.Null(await events.NextAsync());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task A_refused_caller_is_401_at_every_step(string method)
    {
        await using var host = await StartAsync(options => options.Caller = (_, _) => new(CallerDecision.Unauthorized("KEY_MISSING", "Send a key.")));

        var response = await SendAsync(host, new HttpMethod(method), "token", accept: method == "GET" ? "text/event-stream" : "*/*");

        await AssertErrorAsync(response, 401, "KEY_MISSING", "Send a key.");
    }

    private static async Task<string> ReserveAsync(TestHost host) => await TextOf(await SendAsync(host, HttpMethod.Put));

    private static Task<EventReader> ConnectAsync(TestHost host, string token, bool inHeader = true)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, inHeader ? "/graphql" : "/graphql?token=" + token);
        if (inHeader) request.Headers.Add("x-graphql-event-stream-token", token);
        return EventReader.OpenAsync(host, request);
    }

    private static Task<HttpResponseMessage> RunAsync(TestHost host, string token, string id, string query) =>
        SendAsync(host, HttpMethod.Post, token, body: $$$"""{"query":"{{{query}}}","extensions":{"operationId":"{{{id}}}"}}""", accept: Json);

    private static Task<HttpResponseMessage> SendAsync(
        TestHost host, HttpMethod method, string? token = null, string url = "", string? accept = null, string? body = null)
    {
        var request = new HttpRequestMessage(method, "/graphql" + url);
        if (token is not null) request.Headers.Add("X-GraphQL-Event-Stream-Token", token);
        if (body is not null) request.Content = new StringContent(body, System.Text.Encoding.UTF8, Json);
        return host.SendAsync(request, accept);
    }
}
