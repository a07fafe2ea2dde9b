using System.Net;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests.Admission;

/// <summary>How many operations are executed at once, and what the others are told.</summary>
public sealed class RoomTests : IDisposable
{
    private readonly SemaphoreSlim _release = new(0);
    private readonly List<string> _refused = [];
    private int _running;
    private int _most;

    public void Dispose() => _release.Dispose();

    private Task<TestHost> StartAsync(int room) => TestHost.StartAsync(
        options =>
        {
            options.Admission.MaxOperations = room;
            options.Admission.OnRefused = code =>
            {
                lock (_refused) _refused.Add(code);
            };
        },
        bind => bind.Field("Query", "wait", WaitAsync).Source("tick", context => new(NeverAsync(context.Cancellation))));

    private async ValueTask<IReadOnlyList<object?>> WaitAsync(FieldContext context)
    {
        var running = Interlocked.Increment(ref _running);
        lock (_refused) _most = Math.Max(_most, running);
        await _release.WaitAsync(context.Cancellation);
        Interlocked.Decrement(ref _running);
        return ["done"];
    }

    private static async IAsyncEnumerable<object?> NeverAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        yield return 1;
    }

    private async Task UntilRunningAsync(int count)
    {
        while (Volatile.Read(ref _running) < count) await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task Where_there_is_no_room_the_answer_is_503_at_once(string accept)
    {
        await using var host = await StartAsync(room: 1);
        var first = host.PostAsync("""{"query":"{ wait }"}""");
        await UntilRunningAsync(1);

        var second = await host.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter?.Delta);
        await AssertErrorAsync(second, 503, "SERVER_BUSY", "The server executes as many operations as it may (1); try again in a second.");
        _release.Release();
        Assert.Equal("""{"data":{"wait":"done"}}""", await TextOf(await first));
        Assert.Equal("""{"data":{"hello":"hello world"}}""", await TextOf(await host.PostAsync("""{"query":"{ hello }"}""")));
        Assert.Equal(["SERVER_BUSY"], _refused);
    }

    [Fact]
    public async Task Under_parallel_load_no_more_than_the_bound_run_and_all_room_is_given_back()
    {
        await using var host = await StartAsync(room: 4);
        for (var round = 0; round < 5; round++)
        {
            var requests = Enumerable.Range(0, 60).Select(_ => Task.Run(() => host.PostAsync("""{"query":"{ wait }"}"""))).ToList();
            var refused = 0;
            while (refused < 56)
            {
                var ended = await Task.WhenAny(requests);
                requests.Remove(ended);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ended).StatusCode);
                refused++;
            }

            _release.Release(4);
            foreach (var response in await Task.WhenAll(requests)) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(4, _most);
    }

    [Fact]
    public async Task Failures_and_clients_that_go_away_give_their_room_back()
    {
        await using var host = await StartAsync(room: 1);
        using var going = new CancellationTokenSource();
        var gone = host.Client.GetAsync("/graphql?query={wait}", going.Token);
        await UntilRunningAsync(1);
        await going.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        while ((await host.PostAsync("""{"query":"{ nonsense"}""")).StatusCode is HttpStatusCode.ServiceUnavailable)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        await host.PostAsync("""{"query":"{ fail need }"}""");

        Assert.Equal("""{"data":{"hello":"hello world"}}""", await TextOf(await host.PostAsync("""{"query":"{ hello }"}""")));
    }

    [Fact]
    public async Task A_subscription_that_waits_takes_no_room()
    {
        await using var host = await StartAsync(room: 1);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{tick}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var stream = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        Assert.Equal("text/event-stream", TypeOf(stream)?.MediaType);
        Assert.Equal("""{"data":{"hello":"hello world"}}""", await TextOf(await host.PostAsync("""{"query":"{ hello }"}""")));
    }

    [Fact]
    public async Task Bounds_below_one_are_refused_when_the_endpoint_is_mapped() =>
        Assert.Equal("MaxOperations", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StartAsync(room: 0))).ParamName);
}
