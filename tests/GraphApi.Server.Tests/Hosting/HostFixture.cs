using System.Net.Http.Json;
using System.Text.Json;
using GraphApi.Server.CommandLine;
using GraphApi.Server.Configuration;
using GraphApi.Server.Hosting;
using GraphApi.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Serilog;

namespace GraphApi.Server.Tests.Hosting;

/// <summary>The whole server, without a socket, over a store that a sample document was ingested into.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SqliteGraphStore? _store;
    private WebApplication? _app;

    /// <summary>Sends requests to it.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var store = Path.Combine(_folder.Path, "graph.db");
        var (code, _, error) = await Cli.RunAsync("ingest", _folder.Write("news.txt", Samples.Korean), "--store", store, "--snapshot", "none");
        Assert.True(code == 0, error);

        var settings = SettingsReader.Read(new Dictionary<string, string?> { ["Store"] = store, ["Cors:Origins"] = "https://friend.example" });
        var ontology = Workspace.LoadOntology(settings);
        _store = await SqliteGraphStore.OpenAsync(store, ontology);
        _app = ServerHost.Build(settings, ontology, _store, Log.Logger, builder => builder.UseTestServerFrom("127.0.0.1"));
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    /// <summary>Sends a query and gives the response's JSON.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        if (_store is not null) await _store.DisposeAsync();
        _folder.Dispose();
    }
}
