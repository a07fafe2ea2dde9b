namespace GraphApi.E2E.Tests.Clients;

/// <summary>The client of the npm package graphql-sse drives the endpoint over server-sent events, in both modes.</summary>
public sealed class GraphQLSseTests(StreamingServer server) : IClassFixture<StreamingServer>
{
    public static MatrixTheoryData<string, string> Scenarios => new(
        ["distinct", "single"],
        [
            "single results",
            "a subscription to its end",
            "many subscriptions at once",
            "a subscription that is left",
            "a request that is not valid",
            "a caller that is known",
            "callers that are refused",
        ]);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task The_client_is_served(string mode, string scenario)
    {
        var result = await NodeScript.RunAsync("graphql-sse", server.Address, mode, scenario);

        Assert.True(result.Code == 0 && result.Out.Contains($"ok {scenario}"), result.ToString());
    }
}
