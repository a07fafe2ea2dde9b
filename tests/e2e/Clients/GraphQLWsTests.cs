namespace GraphApi.E2E.Tests.Clients;

/// <summary>The client of the npm package graphql-ws drives the endpoint over WebSockets.</summary>
public sealed class GraphQLWsTests(StreamingServer server) : IClassFixture<StreamingServer>
{
    [Theory]
    [InlineData("single results")]
    [InlineData("a subscription to its end")]
    [InlineData("many subscriptions on one socket")]
    [InlineData("a subscription that is left")]
    [InlineData("a request that is not valid")]
    [InlineData("a caller that is known")]
    [InlineData("callers that are refused")]
    [InlineData("pings both ways")]
    public async Task The_client_is_served(string scenario)
    {
        var result = await NodeScript.RunAsync("graphql-ws", server.Address, scenario);

        Assert.True(result.Code == 0 && result.Out.Contains($"ok {scenario}"), result.ToString());
    }
}
