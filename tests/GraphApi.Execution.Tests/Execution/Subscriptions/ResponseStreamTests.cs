using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution.Subscriptions;

/// <summary>Section 6.2.3.2, MapSourceToResponseEvent: a response for each event.</summary>
public sealed class ResponseStreamTests
{
    private const string Sdl = """
        type Query { a: Int }
        type Subscription { tick: Int strict: Int! moved: Thing }
        type Thing { name: String part: Part! }
        type Part { weight: Int! }
        """;

    [Fact]
    public async Task Every_event_is_executed_with_the_whole_selection()
    {
        var engine = Of(Sdl, bind => bind.Source("moved", _ => new(new EventSource(
            Object(("name", "a"), ("part", Object(("weight", 1)))),
            Object(("name", "b"), ("part", Object(("weight", 2))))).Read())));

        Assert.Equal(
            [
                """{"data":{"m":{"name":"a","part":{"weight":1}}}}""",
                """{"data":{"m":{"name":"b","part":{"weight":2}}}}""",
            ],
            await ReadAsync(engine, "subscription { m: moved { name ...f } } fragment f on Thing { part { weight } }"));
    }

    [Fact]
    public async Task A_resolver_of_the_root_field_has_the_event_as_its_parent()
    {
        var engine = Of(Sdl, bind => bind
            .Source("tick", _ => new(new EventSource(1, 2).Read()))
            .Computed("Subscription", "tick", (parent, _) => (int)parent * 10));

        Assert.Equal(["""{"data":{"tick":10}}""", """{"data":{"tick":20}}"""], await ReadAsync(engine, "subscription { tick }"));
    }

    [Fact]
    public async Task A_property_of_the_root_field_is_read_off_the_event()
    {
        var engine = Of(Sdl, bind => bind
            .Source("tick", _ => new(new EventSource(1).Read()))
            .Property<int>("Subscription", "tick", value => value + 1));

        Assert.Equal(["""{"data":{"tick":2}}"""], await ReadAsync(engine, "subscription { tick }"));
    }

    [Fact]
    public async Task Each_response_has_errors_of_its_own()
    {
        var engine = Of(Sdl, bind => bind.Source("tick", _ => new(new EventSource(1, "x", null, new GraphQLException("lost one", "LOST"), 5).Read())));

        var responses = await ReadAsync(engine, "subscription { tick }");

        Assert.Equal("""{"data":{"tick":1}}""", responses[0]);
        Assert.Contains("INVALID_RESULT", responses[1], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"tick":null}}""", responses[2]);
        Assert.Contains("\"lost one\"", responses[3], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"tick":5}}""", responses[4]);
    }

    [Fact]
    public async Task Null_that_reaches_the_root_leaves_the_stream_open()
    {
        var engine = Of(Sdl, bind => bind.Source("strict", _ => new(new EventSource(null, 7).Read())));

        var responses = await ReadAsync(engine, "subscription { strict }");

        Assert.EndsWith("\"data\":null}", responses[0], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"strict":7}}""", responses[1]);
    }

    [Fact]
    public async Task State_is_made_and_released_for_each_event()
    {
        var states = new List<Disposable>();
        var engine = Of(Sdl, bind => bind
            .Source("tick", _ => new(new EventSource(1, 2).Read()))
            .Computed("Subscription", "tick", (parent, context) =>
            {
                context.Operation.GetOrAdd(_ =>
                {
                    states.Add(new Disposable());
                    return states[^1];
                });
                return parent;
            }));
        await using var response = await engine.StartAsync("subscription { tick }");
        var seen = 0;

        await foreach (var _ in response.Following) Assert.True(states[seen++].IsDisposed);

        Assert.Equal(2, seen);
        Assert.Equal(2, states.Count);
    }

    [Fact]
    public async Task The_source_s_own_state_lives_until_the_subscription_ends()
    {
        var state = new Disposable();
        var engine = Of(Sdl, bind => bind.Source("tick", context =>
        {
            context.Operation.GetOrAdd(_ => state);
            return new(new EventSource(1).Read());
        }));
        var response = await engine.StartAsync("subscription { tick }");

        Assert.Single(await response.Following.ToListAsync());
        Assert.False(state.IsDisposed);
        await response.DisposeAsync();
        Assert.True(state.IsDisposed);
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_stream_with_a_last_error_response()
    {
        var source = new EventSource(1) { Failure = new GraphQLException("the feed broke", "BROKEN") };
        var engine = Of(Sdl, bind => bind.Source("tick", _ => new(source.Read())));
        await using var response = await engine.StartAsync("subscription { tick }");

        var payloads = (await response.Following.ToListAsync()).Cast<ExecutionResult>().ToList();

        Assert.Equal([ExecutionStatus.Executed, ExecutionStatus.RequestError], payloads.Select(payload => payload.Status));
        Assert.Equal("BROKEN", Assert.Single(payloads[1].Errors).Code);
        Assert.False(source.IsOpen);
    }

    [Fact]
    public async Task A_fault_of_a_source_is_masked_and_logged()
    {
        var logged = new List<Exception>();
        var source = new EventSource { Failure = new InvalidOperationException("secret") };
        var engine = Of(Sdl, bind => bind.Source("tick", _ => new(source.Read())), new EngineOptions { OnUnexpectedError = (e, _) => logged.Add(e) });

        var responses = await ReadAsync(engine, "subscription { tick }");

        Assert.DoesNotContain("secret", Assert.Single(responses), StringComparison.Ordinal);
        Assert.Equal("secret", Assert.Single(logged).Message);
    }

    private static async Task<List<string>> ReadAsync(TestEngine engine, string query)
    {
        await using var response = await engine.StartAsync(query);
        Assert.Equal(ResponseKind.Subscription, response.Kind);
        return await response.Following.Select(Text).ToListAsync();
    }
}
