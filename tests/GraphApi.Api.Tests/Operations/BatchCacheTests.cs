using GraphApi.Api.Operations;

namespace GraphApi.Api.Tests.Operations;

public sealed class BatchCacheTests
{
    private readonly List<string> _fetched = [];

    [Fact]
    public async Task Each_key_is_fetched_once_and_answers_keep_the_order_of_the_keys()
    {
        var cache = new BatchCache<string>(FetchAsync);
        Assert.Equal(["A", "B", "A"], await cache.GetAsync(["a", "b", "a"]));
        Assert.Equal(["C", "A"], await cache.GetAsync(["c", "a"]));
        Assert.Equal(["B"], await cache.GetAsync(["b"]));
        Assert.Equal(["a b", "c"], _fetched);
    }

    [Fact]
    public async Task No_keys_ask_nothing()
    {
        Assert.Empty(await new BatchCache<string>(FetchAsync).GetAsync([]));
        Assert.Empty(_fetched);
    }

    [Fact]
    public async Task Those_that_ask_while_a_batch_is_under_way_wait_for_it()
    {
        var gate = new TaskCompletionSource();
        var cache = new BatchCache<string>(async keys =>
        {
            _fetched.Add(string.Join(' ', keys));
            await gate.Task;
            return [.. keys.Select(k => k.ToUpperInvariant())];
        });
        var first = cache.GetAsync(["a", "b"]).AsTask();
        var second = cache.GetAsync(["b", "c"]).AsTask();
        Assert.False(first.IsCompleted || second.IsCompleted);
        gate.SetResult();
        Assert.Equal(["A", "B"], await first);
        Assert.Equal(["B", "C"], await second);
        Assert.Equal(["a b", "c"], _fetched);
    }

    [Fact]
    public async Task A_batch_that_fails_fails_for_all_that_wait_for_it()
    {
        var cache = new BatchCache<string>(_ => throw new InvalidOperationException("gone"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await cache.GetAsync(["a"]));
        var slow = new BatchCache<string>(async _ =>
        {
            await Task.Yield();
            throw new InvalidOperationException("gone");
        });
        var first = slow.GetAsync(["a"]).AsTask();
        var second = slow.GetAsync(["a"]).AsTask();
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await Assert.ThrowsAsync<InvalidOperationException>(() => second);
    }

    private ValueTask<IReadOnlyList<string>> FetchAsync(IReadOnlyList<string> keys)
    {
        _fetched.Add(string.Join(' ', keys));
        return new([.. keys.Select(k => k.ToUpperInvariant())]);
    }
}
