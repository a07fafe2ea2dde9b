using System.Net.Http.Json;
using System.Text.Json;

namespace GraphApi.E2E.Tests.Programs;

/// <summary>A serving <c>graphapi</c> on a free port of the loopback address.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private RunningServer(RunningProgram program, Uri address)
    {
        Program = program;
        Client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = GraphApiProgram.Limit }) { BaseAddress = address, Timeout = GraphApiProgram.Limit };
    }

    public RunningProgram Program { get; }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    /// <summary>Serves a store; returns when it listens.</summary>
    public static async Task<RunningServer> StartAsync(string folder, string store, params IEnumerable<string> more)
    {
        // Port 0: the server itself finds a free one and tells it.
        var program = RunningProgram.Start(folder, ["serve", "--store", store, "--urls", "http://127.0.0.1:0", .. more]);
        try
        {
            var line = await program.WaitForLineAsync(text => text.Contains("Serving after", StringComparison.Ordinal), GraphApiProgram.Limit);
            return new RunningServer(program, new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Replace("/graphql", "/", StringComparison.Ordinal)));
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks a query; its data, where there is no error.</summary>
    public async Task<JsonElement> QueryAsync(string query)
    {
        using var response = await Client.PostAsJsonAsync("graphql", new { query }, TestContext.Current.CancellationToken);
        return await DataOfAsync(response);
    }

    /// <summary>The data of a GraphQL response, which must be without errors.</summary>
    public static async Task<JsonElement> DataOfAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"The status is {response.StatusCode}.");
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(json.TryGetProperty("errors", out var errors), errors.ToString());
        return json.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Program.DisposeAsync();
    }
}
