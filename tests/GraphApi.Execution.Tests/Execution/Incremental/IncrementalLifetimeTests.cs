namespace GraphApi.Execution.Tests.Execution.Incremental;

/// <summary>Responses in parts that are abandoned, cancelled or read to the end leave nothing behind.</summary>
public sealed class IncrementalLifetimeTests : IDisposable
{
    private const string Sdl = "type Query { a: Int wait: Int items: [Int] }";
    private readonly Disposable _state = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _itemsAreOpen;

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task State_lives_until_the_response_is_disposed_of()
    {
        var response = await Engine().StartAsync("{ a ... @defer { items } }");

        Assert.Single(await response.Following.ToListAsync(TestContext.Current.CancellationToken));
        Assert.False(_state.IsDisposed);
        await response.DisposeAsync();
        Assert.True(_state.IsDisposed);
    }

    [Fact]
    public async Task State_of_a_response_that_turns_out_single_is_released_at_once()
    {
        await using var response = await Engine().StartAsync("{ a ... @defer { a } }");

        Assert.Equal(ResponseKind.Single, response.Kind);
        Assert.True(_state.IsDisposed);
    }

    [Fact]
    public async Task An_abandoned_response_closes_its_streams()
    {
        var response = await Engine().StartAsync("{ a items @stream(initialCount: 1) }");
        Assert.True(_itemsAreOpen);

        await response.DisposeAsync();

        Assert.False(_itemsAreOpen);
        Assert.True(_state.IsDisposed);
        Assert.Empty(await response.Following.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Streams_that_were_never_announced_are_closed_too()
    {
        var response = await Engine().StartAsync("{ ... @defer { wait ... @defer { a } } ... @defer { wait i: items @stream } }");
        var reading = response.Following.CountAsync(TestContext.Current.CancellationToken).AsTask();
        await _started.Task;

        await response.DisposeAsync();

        Assert.False(_itemsAreOpen);
        Assert.Equal(0, await reading);
    }

    [Fact]
    public async Task Disposing_while_resolvers_run_cancels_them_and_ends_the_reader()
    {
        var response = await Engine().StartAsync("{ a ... @defer { wait } }");
        var reading = response.Following.CountAsync(TestContext.Current.CancellationToken).AsTask();
        await _started.Task;

        await response.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.Equal(0, await reading);
        Assert.True(_state.IsDisposed);
    }

    [Fact]
    public async Task Cancelling_the_request_ends_the_reader_with_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        await using var response = await Engine().StartAsync("{ a ... @defer { wait } }", cancellation: cancellation.Token);
        var reading = response.Following.CountAsync(TestContext.Current.CancellationToken).AsTask();
        await _started.Task;

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task A_deadline_fails_what_is_not_there_yet()
    {
        var engine = Engine(new EngineOptions { Limits = new ExecutionLimits { Deadline = TimeSpan.FromSeconds(2) } });

        var payloads = await engine.PayloadsOf("{ a ... @defer { wait } items @stream }");

        Assert.Contains("DEADLINE_EXCEEDED", payloads[^1], StringComparison.Ordinal);
        Assert.Equal("""{"a":1,"items":[0,1,2]}""", Payloads.Merge(payloads)!.ToJsonString());
        Assert.False(_itemsAreOpen);
    }

    private TestEngine Engine(EngineOptions? options = null) => TestEngine.Of(
        Sdl,
        bind => bind
            .Computed("Query", "a", (_, context) => context.Operation.GetOrAdd(_ => _state).IsDisposed ? null : 1)
            .Property("Query", "items", _ => Items())
            .Field("Query", "wait", async context =>
            {
                _started.TrySetResult();
                await Task.Delay(Timeout.Infinite, context.Cancellation);
                return [];
            }),
        options,
        incremental: true);

    private IEnumerable<int> Items()
    {
        _itemsAreOpen = true;
        try
        {
            for (var i = 0; i < 3; i++) yield return i;
        }
        finally
        {
            _itemsAreOpen = false;
        }
    }
}
