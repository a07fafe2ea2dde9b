using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution.Incremental;

/// <summary>Parts are executed breadth-first too, and different ones at the same time.</summary>
public sealed class IncrementalBatchingTests
{
    private const string Sdl = "type Query { os: [O] } type O { id: ID slow: Int fast: Int more: [O] }";

    [Fact]
    public async Task A_fragment_of_a_hundred_objects_is_one_call_a_level()
    {
        var fast = new CallCounter(_ => 1);
        var more = new CallCounter(parent => new[] { parent, parent });
        var engine = TestEngine.Of(
            Sdl, bind => bind.Property("Query", "os", _ => Enumerable.Range(0, 100)).Field("O", "fast", fast).Field("O", "more", more), incremental: true);

        await engine.PayloadsOf("{ os { ... @defer { fast more { fast ... @defer { more { fast } } } } } }");

        Assert.Equal([100, 200], more.ParentsOfCalls);
        Assert.Equal([100, 200, 400], fast.ParentsOfCalls);
    }

    [Fact]
    public async Task Items_of_all_streams_of_a_field_are_one_call()
    {
        var fast = new CallCounter(_ => 1);
        var engine = TestEngine.Of(
            Sdl,
            bind => bind.Property("Query", "os", _ => Enumerable.Range(0, 10)).Property("O", "more", parent => new[] { parent, parent, parent }).Field("O", "fast", fast),
            incremental: true);

        await engine.PayloadsOf("{ os { more @stream(initialCount: 1) { fast } } }");

        Assert.Equal([10, 20], fast.ParentsOfCalls);
    }

    [Fact]
    public async Task A_slow_fragment_does_not_hold_up_another()
    {
        var release = new TaskCompletionSource();
        var engine = TestEngine.Of(
            Sdl,
            bind => bind
                .Property("Query", "os", _ => new[] { 1 })
                .Property("O", "fast", _ => 1)
                .Field("O", "slow", async context =>
                {
                    await release.Task.WaitAsync(context.Cancellation);
                    return [2];
                }),
            incremental: true);
        await using var response = await engine.StartAsync("{ os { ... @defer { slow } ... @defer { fast } } }");
        await using var reader = response.Following.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await reader.MoveNextAsync());
        Assert.Equal("""{"incremental":[{"id":"1","data":{"fast":1}}],"completed":[{"id":"1"}],"hasNext":true}""", Text(reader.Current));
        release.SetResult();
        Assert.True(await reader.MoveNextAsync());
        Assert.Equal("""{"incremental":[{"id":"0","data":{"slow":2}}],"completed":[{"id":"0"}],"hasNext":false}""", Text(reader.Current));
        Assert.False(await reader.MoveNextAsync());
    }

    [Fact]
    public async Task Nothing_that_follows_is_executed_before_the_reader_comes_for_it()
    {
        var fast = new CallCounter(_ => 1);
        var engine = TestEngine.Of(Sdl, bind => bind.Property("Query", "os", _ => new[] { 1 }).Field("O", "fast", fast), incremental: true);

        await using var response = await engine.StartAsync("{ os { ... @defer { fast } } }");

        Assert.Empty(fast.ParentsOfCalls);
    }
}
