using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GraphApi.Server.CommandLine;
using GraphApi.Server.Configuration;
using GraphApi.Server.Hosting;
using Microsoft.AspNetCore.TestHost;
using Serilog;

namespace GraphApi.Server.Tests.Hosting;

public sealed class ReadmeTests
{
    [Fact]
    public async Task README_shows_what_the_server_answers_from_the_bundled_graph()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        using var folder = new TemporaryFolder();
        var settings = SettingsReader.Read(new Dictionary<string, string?>
        {
            ["Store"] = Path.Combine(folder.Path, "graph.db"),
            ["Schema"] = Path.Combine(Repository.Root, "schema"),
        });
        var ontology = Workspace.LoadOntology(settings);
        await using var store = await Workspace.OpenFilledAsync(settings, ontology, _ => { }, TestContext.Current.CancellationToken);
        await using var app = ServerHost.Build(settings, ontology, store, Log.Logger, builder => builder.UseTestServerFrom("127.0.0.1"));
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var client = app.GetTestClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query = Block(readme, "graphql") }, TestContext.Current.CancellationToken);

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Block(readme, "json")), answer), $"The server answers: {answer}");
    }

    private static string Block(string markdown, string language)
    {
        var start = markdown.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return markdown[start..markdown.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
