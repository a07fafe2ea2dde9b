using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>The distinct connections mode of graphql-sse.</summary>
public class DistinctConnectionTests
{
    private const string Events = "text/event-stream";

    [Theory]
    [InlineData("{ hello }", """next {"data":{"hello":"hello world"}}""")]
    [InlineData("mutation { change }", """next {"data":{"change":1}}""")]
    [InlineData("{ nothing }", """next {"errors":[{"message":"Query has no field \"nothing\".","locations":[{"line":1,"column":3}],"extensions":{"code":"FIELD_SELECTIONS"}}]}""")]
    public async Task A_single_result_or_error_is_next_and_complete(string query, string next)
    {
        await using var host = await ServeAsync();
        using var events = await EventReader.PostAsync(host, query);

        Assert.Equal(next, await events.NextAsync());
        Assert.Equal("complete ", await events.NextAsync());
        Assert.Null(await events.NextAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    public async Task A_subscription_is_next_for_each_event_and_complete(string method)
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        using var events = method == "POST"
            ? await EventReader.PostAsync(host, "subscription { tick }")
            : await EventReader.OpenAsync(host, new HttpRequestMessage(HttpMethod.Get, "/graphql" + Query("subscription { tick }")));

        source.Send(1);
        Assert.Equal("""next {"data":{"tick":1}}""", await events.NextAsync());
        source.Send(2);
        Assert.Equal("""next {"data":{"tick":2}}""", await events.NextAsync());
        source.End();
        Assert.Equal("complete ", await events.NextAsync());
        Assert.Null(await events.NextAsync());
    }

    [Fact]
    public async Task A_mutation_by_get_is_405()
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(
            await host.GetAsync("?query=mutation{change}", Events), 405, "OPERATION_NOT_ALLOWED_BY_GET",
            "Only queries may be sent with GET; send mutations and subscriptions with POST.");
    }

    [Theory]
    [InlineData("nonsense", "MALFORMED_JSON", "The body is not JSON (line 1, byte 2 of it).")]
    [InlineData("{}", "QUERY_MISSING", "There is nothing to execute: the property 'query' of the body must hold a GraphQL document.")]
    public async Task A_request_that_is_none_is_refused_before_there_is_a_stream(string body, string code, string message)
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(await host.PostAsync(body, Events), 400, code, message);
    }

    [Fact]
    public async Task A_client_that_takes_more_gets_a_stream_for_subscriptions_only()
    {
        const string Accept = "application/graphql-response+json, application/json, text/event-stream, multipart/mixed";
        var source = new TestEvents();
        await using var host = await StartAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        source.Send(1);
        source.End();

        var query = await host.PostAsync("""{"query":"{ hello }"}""", Accept);
        var subscription = await host.PostAsync("""{"query":"subscription { tick }"}""", Accept);

        Assert.Equal(GraphQLResponse, TypeOf(query)?.MediaType);
        Assert.Equal(Events, TypeOf(subscription)?.MediaType);
        Assert.Equal(":\n\nevent: next\ndata: {\"data\":{\"tick\":1}}\n\nevent: complete\ndata: \n\n", await TextOf(subscription));
    }

    [Fact]
    public async Task The_stream_is_neither_kept_nor_held_back_on_the_way()
    {
        await using var host = await StartAsync();

        var response = await host.PostAsync("""{"query":"{ hello }"}""", Events);

        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Equal("no", Assert.Single(response.Headers.GetValues("X-Accel-Buffering")));
    }

    [Fact]
    public async Task A_quiet_stream_is_kept_alive_by_comments()
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(
            options => options.EventStreams.KeepAlive = TimeSpan.FromMilliseconds(30), bind => bind.Source("tick", source.OpenAsync));
        using var events = await EventReader.PostAsync(host, "subscription { tick }");

        await events.WaitForCommentsAsync(4);
        source.Send(1);

        Assert.Equal("""next {"data":{"tick":1}}""", await events.NextAsync());
    }

    [Fact]
    public async Task A_client_that_leaves_closes_its_source()
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        var events = await EventReader.PostAsync(host, "subscription { tick }");
        await source.Opened;

        events.Dispose();

        await source.Closed;
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams_without_complete()
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(bind: bind => bind.Source("tick", source.OpenAsync));
        using var events = await EventReader.PostAsync(host, "subscription { tick }");
        await source.Opened;

        await host.StopAsync().WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.Null(await events.NextAsync());
        await source.Closed;
    }

    [Fact]
    public async Task More_streams_than_allowed_are_503_and_their_places_are_given_back()
    {
        var source = new TestEvents();
        await using var host = await ServeAsync(options => options.EventStreams.MaxStreams = 1, bind => bind.Source("tick", source.OpenAsync));
        var first = await EventReader.PostAsync(host, "subscription { tick }");

        var second = await host.PostAsync("""{"query":"{ hello }"}""", Events);
        source.End();
        while (await first.NextAsync() is not null)
        {
            // To its end.
        }

        await AssertErrorAsync(second, 503, "TOO_MANY_STREAMS", "There are 1 event streams already, as many as allowed; try again later.");
        Assert.Equal("5", second.Headers.RetryAfter?.ToString());
        using var third = await EventReader.PostAsync(host, "{ hello }");
        Assert.Equal("""next {"data":{"hello":"hello world"}}""", await third.NextAsync());
    }

    [Fact]
    public async Task Switched_off_a_client_that_takes_nothing_else_is_406()
    {
        await using var host = await StartAsync(options => options.EventStreams.Enabled = false);

        Assert.Equal(406, (int)(await host.PostAsync("""{"query":"{ hello }"}""", Events)).StatusCode);
    }
}
