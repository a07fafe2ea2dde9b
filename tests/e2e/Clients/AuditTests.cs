using GraphApi.E2E.Tests.Programs;

namespace GraphApi.E2E.Tests.Clients;

/// <summary>The audits of the npm package graphql-http, against the server as it is shipped.</summary>
public sealed class AuditTests
{
    // Those of version 1.23.1.
    private const int Audits = 61;

    [Fact]
    public async Task Every_audit_is_passed_warnings_included()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(folder.Path, folder.File("graph.db"), "--snapshot", "none");

        var result = await NodeScript.RunAsync("graphql-http", new Uri(server.Address, "graphql").ToString());

        Assert.True(result.Code == 0, result.ToString());
        Assert.DoesNotContain(result.Out, line => !line.StartsWith("ok ", StringComparison.Ordinal));
        Assert.Equal(Audits, result.Out.Count);
    }
}
