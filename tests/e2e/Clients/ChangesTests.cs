namespace GraphApi.E2E.Tests.Clients;

/// <summary>The clients of npm follow the changes of the graph, as the server serves them to who has a key.</summary>
public sealed class ChangesTests
{
    public static MatrixTheoryData<string, string> Scenarios => new(
        ["graphql-ws", "graphql-sse distinct", "graphql-sse single"],
        ["changes from a cursor on", "a key that is revoked"]);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task The_client_is_served(string client, string scenario)
    {
        await using var server = await GraphServer.StartAsync();
        var words = client.Split(' ');

        var result = await NodeScript.RunAsync(words[0], [server.Address, .. words[1..], scenario, server.Key]);

        Assert.True(result.Code == 0 && result.Out.Contains($"ok {scenario}"), result.ToString());
    }
}
