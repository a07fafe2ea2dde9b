using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

public class DeadlineTests
{
    private const string Sdl = "type Query { wait: Int next: Query } type Subscription { tick: Int }";

    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _started = new();
    private readonly List<string> _rejected = [];
    private CancellationToken _seen;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TestEngine Engine(Action<GraphQLEngineBuilder>? bind = null, double seconds = 2) => Of(
        Sdl,
        builder =>
        {
            builder.Field("Query", "wait", WaitAsync).Property("Query", "next", _ => 1);
            bind?.Invoke(builder);
        },
        new EngineOptions { Limits = new ExecutionLimits { Deadline = TimeSpan.FromSeconds(seconds) }, Time = _time, OnRejected = _rejected.Add });

    private async ValueTask<IReadOnlyList<object?>> WaitAsync(FieldContext context)
    {
        _seen = context.Cancellation;
        _started.TrySetResult();
        await Task.Delay(Timeout.Infinite, context.Cancellation);
        return [1];
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_operation_that_takes_too_long_is_cancelled_and_answers_so(bool cancellableRequest)
    {
        using var request = new CancellationTokenSource();
        var answer = Engine().RunAsync("{ next { wait } }", cancellation: cancellableRequest ? request.Token : CancellationToken.None);
        await _started.Task.WaitAsync(Cancellation);

        _time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(_seen.IsCancellationRequested);
        _time.Advance(TimeSpan.FromSeconds(0.2));

        Assert.True(_seen.IsCancellationRequested);
        Assert.Equal(
            """{"errors":[{"message":"The operation took longer than 2 seconds and was cancelled; ask for less.","extensions":{"code":"DEADLINE_EXCEEDED"}}],"data":null}""",
            await answer.WaitAsync(Cancellation));
        Assert.Equal(["DEADLINE_EXCEEDED"], _rejected);
    }

    [Fact]
    public async Task Resolvers_that_do_not_wait_are_stopped_between_levels()
    {
        var calls = 0;
        var engine = Of(
            Sdl, bind => bind.Property("Query", "next", _ => { calls++; _time.Advance(TimeSpan.FromSeconds(1)); return 1; }),
            new EngineOptions { Limits = new ExecutionLimits { Deadline = TimeSpan.FromSeconds(2) }, Time = _time });

        Assert.Contains("DEADLINE_EXCEEDED", await engine.RunAsync("{ next { next { next { next { next { wait } } } } } }"), StringComparison.Ordinal);
        Assert.Equal(3, calls);
    }

    [Fact]
    public async Task A_client_that_goes_away_is_no_deadline()
    {
        using var request = new CancellationTokenSource();
        var answer = Engine().RunAsync("{ wait }", cancellation: request.Token);
        await _started.Task.WaitAsync(Cancellation);

        await request.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.WaitAsync(Cancellation));
        Assert.Empty(_rejected);
    }

    [Fact]
    public async Task Later_operations_have_deadlines_of_their_own()
    {
        var engine = Engine();
        Assert.Equal("""{"data":{"next":{"__typename":"Query"}}}""", await engine.RunAsync("{ next { __typename } }"));
        _time.Advance(TimeSpan.FromSeconds(1));

        var answer = engine.RunAsync("{ wait }");
        await _started.Task.WaitAsync(Cancellation);
        _time.Advance(TimeSpan.FromSeconds(1.5));
        Assert.False(_seen.IsCancellationRequested);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("DEADLINE_EXCEEDED", await answer.WaitAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_deadline_nothing_ends_an_operation_but_its_request()
    {
        using var request = new CancellationTokenSource();
        var engine = Of(Sdl, bind => bind.Field("Query", "wait", WaitAsync),
            new EngineOptions { Limits = new ExecutionLimits { Deadline = Timeout.InfiniteTimeSpan }, Time = _time });
        var answer = engine.RunAsync("{ wait }", cancellation: request.Token);
        await _started.Task.WaitAsync(Cancellation);

        _time.Advance(TimeSpan.FromDays(400));

        Assert.False(answer.IsCompleted);
        await request.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.WaitAsync(Cancellation));
    }

    [Fact]
    public async Task A_subscription_lives_on_and_each_event_has_the_deadline()
    {
        var engine = Engine(bind => bind
            .Source("tick", _ => new(Events(1, 2, 3)))
            .Field("Subscription", "tick", async context =>
            {
                if (context.Parents[0] is 2) return await WaitAsync(context);
                _time.Advance(TimeSpan.FromSeconds(1.5));
                return [context.Parents[0]];
            }));
        await using var response = await engine.Engine.StartAsync(
            new GraphQLRequest { Query = "subscription { tick }"u8.ToArray(), Subscriptions = true }, Cancellation);
        var reader = response.Following.GetAsyncEnumerator(Cancellation);

        Assert.True(await reader.MoveNextAsync());
        Assert.Empty(((ExecutionResult)reader.Current).Errors);
        var second = reader.MoveNextAsync();
        await _started.Task.WaitAsync(Cancellation);
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.True(await second);
        Assert.Equal("DEADLINE_EXCEEDED", Assert.Single(((ExecutionResult)reader.Current).Errors).Code);
        Assert.True(await reader.MoveNextAsync());
        Assert.Empty(((ExecutionResult)reader.Current).Errors);
    }

    private static async IAsyncEnumerable<object?> Events(params int[] events)
    {
        await Task.CompletedTask;
        foreach (var one in events) yield return one;
    }
}
