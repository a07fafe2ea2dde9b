using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution.Subscriptions;

/// <summary>Section 6.2.3.1, CreateSourceEventStream: everything that happens before the first event.</summary>
public sealed class SourceStreamTests
{
    private const string Sdl = "type Query { a: Int } type Subscription { tick(from: Int! = 1, step: Int): Int other: Int }";

    [Fact]
    public async Task The_source_gets_the_coerced_arguments_the_root_value_and_the_selection()
    {
        FieldContext? seen = null;
        var engine = Of(Sdl, bind => bind.Source("tick", context =>
        {
            seen = context;
            return new(new EventSource(5).Read());
        }));

        await using var response = await engine.StartAsync("subscription ($s: Int) { t: tick(step: $s) }", """{"s": 3}""", root: "root");

        Assert.Equal(ResponseKind.Subscription, response.Kind);
        Assert.Equal(ExecutionStatus.Executed, response.Status);
        Assert.Null(response.Initial);
        Assert.Equal(1, seen!.Arguments["from"]);
        Assert.Equal(3, seen.Arguments["step"]);
        Assert.Equal(["root"], seen.Parents);
        Assert.True(seen.Selection.IsEmpty);
    }

    [Fact]
    public async Task Arguments_that_do_not_fit_are_a_request_error()
    {
        var engine = Of(Sdl, bind => bind.Source("tick", _ => new(new EventSource().Read())));

        var response = await engine.StartAsync("subscription ($f: Int = 1) { tick(from: $f) }", """{"f": null}""");

        Assert.Equal("INVALID_ARGUMENT", await RefusalOf(response));
    }

    [Fact]
    public async Task A_source_that_refuses_tells_the_client_why()
    {
        var engine = Of(Sdl, bind => bind.Source("tick", _ => throw new GraphQLException("too late", "TOO_LATE")));

        var response = await engine.StartAsync("subscription { tick }");

        Assert.Equal(ExecutionStatus.RequestError, response.Status);
        Assert.Equal(
            """{"errors":[{"message":"too late","locations":[{"line":1,"column":16}],"path":["tick"],"extensions":{"code":"TOO_LATE"}}]}""",
            Text(response.Initial!));
    }

    [Fact]
    public async Task A_source_that_fails_to_open_is_masked_and_logged()
    {
        var logged = new List<Exception>();
        var engine = Of(
            Sdl, bind => bind.Source("tick", _ => throw new InvalidOperationException("secret")),
            new EngineOptions { OnUnexpectedError = (e, _) => logged.Add(e) });

        var response = await engine.StartAsync("subscription { tick }");

        Assert.Equal(ExecutionStatus.InternalError, response.Status);
        Assert.Equal("INTERNAL", await RefusalOf(response));
        Assert.Equal("secret", Assert.Single(logged).Message);
    }

    [Fact]
    public async Task A_source_that_is_null_is_a_fault()
    {
        var engine = Of(Sdl, bind => bind.Source("tick", _ => new((IAsyncEnumerable<object?>)null!)));

        Assert.Equal("INTERNAL", await RefusalOf(await engine.StartAsync("subscription { tick }")));
    }

    [Fact]
    public async Task A_subscription_without_a_source_is_refused() =>
        Assert.Equal("SUBSCRIPTION_NOT_SUPPORTED", await RefusalOf(await Of(Sdl).StartAsync("subscription { other }")));

    [Fact]
    public async Task A_transport_that_carries_no_stream_gets_a_refusal()
    {
        var engine = Of(Sdl, bind => bind.Source("tick", _ => new(new EventSource(1).Read())));

        Assert.Equal("SUBSCRIPTION_NOT_SUPPORTED", await RefusalOf(await engine.StartAsync("subscription { tick }", subscriptions: false)));
        Assert.Equal("SUBSCRIPTION_NOT_SUPPORTED", await engine.RefusalOf("subscription { tick }"));
    }

    [Fact]
    public async Task Two_root_fields_are_refused_before_a_source_is_opened()
    {
        var source = new EventSource(1);
        var engine = Of(Sdl, bind => bind.Source("tick", _ => new(source.Read())));

        Assert.Equal("SINGLE_ROOT_FIELD", await RefusalOf(await engine.StartAsync("subscription { tick other }")));
        Assert.False(source.IsOpen);
    }

    [Fact]
    public async Task State_of_a_refused_subscription_is_released()
    {
        var state = new Disposable();
        var engine = Of(Sdl, bind => bind.Source("tick", context =>
        {
            context.Operation.GetOrAdd(_ => state);
            throw new GraphQLException("no", "NO");
        }));

        await engine.StartAsync("subscription { tick }");

        Assert.True(state.IsDisposed);
    }

    [Fact]
    public void A_source_can_be_bound_once_and_to_subscriptions_only()
    {
        EventSourceResolver source = _ => new(new EventSource().Read());

        Assert.Throws<ArgumentException>(() => Of(Sdl, bind => bind.Source("a", source)));
        Assert.Throws<ArgumentException>(() => Of(Sdl, bind => bind.Source("tick", source).Source("tick", source)));
    }

    private static async Task<string> RefusalOf(OperationResponse response)
    {
        Assert.Equal(ResponseKind.Single, response.Kind);
        Assert.Empty(await response.Following.ToListAsync());
        await response.DisposeAsync();
        return Assert.Single(response.Initial!.Errors).Code;
    }
}
