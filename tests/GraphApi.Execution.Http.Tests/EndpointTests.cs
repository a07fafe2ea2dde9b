using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class EndpointTests
{
    [Fact]
    public async Task A_body_limit_below_one_is_refused_at_start()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StartAsync(options => options.MaxBodySize = 0));
    }

    [Fact]
    public async Task Other_paths_are_not_touched()
    {
        await using var host = await StartAsync();

        Assert.Equal(404, (int)(await host.Client.GetAsync(new Uri("/other", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }
}
