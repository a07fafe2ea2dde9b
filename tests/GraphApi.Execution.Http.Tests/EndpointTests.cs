using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class EndpointTests
{
    public static TheoryData<string, Action<GraphQLHttpOptions>> Wrong => new()
    {
        { "MaxBodySize", options => options.MaxBodySize = 0 },
        { "MaxBatchSize", options => options.MaxBatchSize = -1 },
        { "MaxStreams", options => options.EventStreams.MaxStreams = 0 },
        { "MaxOperations", options => options.EventStreams.MaxOperations = 0 },
        { "ReservationTimeout", options => options.EventStreams.ReservationTimeout = TimeSpan.Zero },
        { "KeepAlive", options => options.EventStreams.KeepAlive = TimeSpan.Zero },
        { "InitTimeout", options => options.WebSockets.InitTimeout = TimeSpan.Zero },
        { "KeepAlive", options => options.WebSockets.KeepAlive = TimeSpan.Zero },
        { "MaxOperations", options => options.WebSockets.MaxOperations = 0 },
        { "TrustedDocumentsOnly", options => options.TrustedDocumentsOnly = true },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_option_that_cannot_be_is_refused_at_start(string name, Action<GraphQLHttpOptions> configure)
    {
        var refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => StartAsync(configure));

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_paths_are_not_touched()
    {
        await using var host = await StartAsync();

        Assert.Equal(404, (int)(await host.Client.GetAsync(new Uri("/other", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }
}
