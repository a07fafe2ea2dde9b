namespace GraphApi.Execution.Tests.Execution.Subscriptions;

/// <summary>Back-pressure, cancellation from both sides, and what is left behind: nothing (section 6.2.3.3, Unsubscribe).</summary>
public sealed class SubscriptionLifetimeTests
{
    private const string Sdl = "type Query { a: Int } type Subscription { tick: Int }";
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task An_event_is_taken_only_when_its_response_is_asked_for()
    {
        var source = new EventSource(1, 2, 3);
        await using var response = await Of(source).StartAsync("subscription { tick }");
        await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Equal(0, source.Taken);
        await reader.MoveNextAsync();
        Assert.Equal(1, source.Taken);
        await reader.MoveNextAsync();
        Assert.Equal(2, source.Taken);
    }

    [Fact]
    public async Task Disposing_between_two_events_closes_the_source()
    {
        var source = new EventSource(1, 2, 3);
        var response = await Of(source).StartAsync("subscription { tick }");
        await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await reader.MoveNextAsync();

        await response.DisposeAsync();

        Assert.False(source.IsOpen);
        Assert.False(await reader.MoveNextAsync());
        Assert.Equal(1, source.Taken);
    }

    [Fact]
    public async Task Disposing_while_the_source_waits_cancels_it_and_ends_the_reader()
    {
        var source = new EventSource(1) { StaysOpen = true };
        var response = await Of(source).StartAsync("subscription { tick }");
        var reading = response.Following.CountAsync(TestContext.Current.CancellationToken).AsTask();
        await source.IsWaiting.Task.WaitAsync(s_soon, TestContext.Current.CancellationToken);

        await response.DisposeAsync().AsTask().WaitAsync(s_soon, TestContext.Current.CancellationToken);

        Assert.True(source.WasCancelled);
        Assert.False(source.IsOpen);
        Assert.Equal(1, await reading);
    }

    [Fact]
    public async Task Cancelling_the_request_ends_the_reader_with_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new EventSource { StaysOpen = true };
        await using var response = await Of(source).StartAsync("subscription { tick }", cancellation: cancellation.Token);
        var reading = response.Following.CountAsync(TestContext.Current.CancellationToken).AsTask();
        await source.IsWaiting.Task.WaitAsync(s_soon, TestContext.Current.CancellationToken);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(s_soon, TestContext.Current.CancellationToken));
        Assert.True(source.WasCancelled);
    }

    [Fact]
    public async Task Disposing_while_an_event_is_executed_cancels_its_resolvers()
    {
        var started = new TaskCompletionSource();
        var engine = TestEngine.Of(Sdl, bind => bind
            .Source("tick", _ => new(new EventSource(1).Read()))
            .Field("Subscription", "tick", async context =>
            {
                started.SetResult();
                await Task.Delay(Timeout.Infinite, context.Cancellation);
                return [];
            }));
        var response = await engine.StartAsync("subscription { tick }");
        var reading = response.Following.CountAsync(TestContext.Current.CancellationToken).AsTask();
        await started.Task.WaitAsync(s_soon, TestContext.Current.CancellationToken);

        await response.DisposeAsync().AsTask().WaitAsync(s_soon, TestContext.Current.CancellationToken);

        Assert.Equal(0, await reading);
    }

    [Fact]
    public async Task A_subscription_that_is_never_read_is_closed_too()
    {
        var source = new EventSource(1);
        var response = await Of(source).StartAsync("subscription { tick }");

        await response.DisposeAsync();
        await response.DisposeAsync();

        Assert.False(source.IsOpen);
        Assert.Empty(await response.Following.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Cancellation_while_the_source_is_opened_is_thrown()
    {
        using var cancellation = new CancellationTokenSource();
        var engine = TestEngine.Of(Sdl, bind => bind.Source("tick", async context =>
        {
            await cancellation.CancelAsync();
            context.Cancellation.ThrowIfCancellationRequested();
            return new EventSource().Read();
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => engine.StartAsync("subscription { tick }", cancellation: cancellation.Token).AsTask());
    }

    private static TestEngine Of(EventSource source) => TestEngine.Of(Sdl, bind => bind.Source("tick", _ => new(source.Read())));
}
