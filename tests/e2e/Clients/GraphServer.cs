using System.Security.Cryptography;
using System.Text;
using GraphApi.Api.Contract;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Server.CommandLine;
using GraphApi.Server.Configuration;
using GraphApi.Server.Hosting;
using GraphApi.Server.Security;
using Microsoft.AspNetCore.Builder;
using Serilog.Core;

namespace GraphApi.E2E.Tests.Clients;

/// <summary>
/// The server's own host, on a free port where everybody needs a key. It serves within this process, since nothing that another one could do changes a store
/// that is served: <c>POST /write/NAME</c> commits a document with one company, <c>POST /revoke</c> revokes the key.
/// </summary>
internal sealed class GraphServer : IAsyncDisposable
{
    private const string KeyName = "client";

    private readonly TemporaryFolder _folder = new();
    private IGraphStore? _store;
    private WebApplication? _application;

    public string Address => _application!.Urls.First() + "/";

    public string Key { get; private set; } = "";

    public static async Task<GraphServer> StartAsync()
    {
        var server = new GraphServer();
        try
        {
            await server.ServeAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null) await _application.DisposeAsync();
        if (_store is not null) await _store.DisposeAsync();
        _folder.Dispose();
    }

    private async Task ServeAsync()
    {
        var settings = SettingsReader.Read(new Dictionary<string, string?>
        {
            ["Store"] = _folder.File("graph.db"),
            ["Schema"] = TestPaths.BesideServer("schema"),
            ["Snapshot"] = "none",
            ["Urls"] = "http://127.0.0.1:0",
            ["Anonymous"] = "never",
        });
        var ontology = Workspace.LoadOntology(settings);
        _store = await Workspace.OpenAsync(settings, ontology, TestContext.Current.CancellationToken);
        var keys = new KeyAdministration(new KeyFile(settings.Keys), TimeProvider.System);
        Key = keys.Create(KeyName, Role.Reader, null).Text;
        _application = ServerHost.Build(settings, ontology, _store, Logger.None);
        _application.MapPost("/write/{name}", async (string name) => (await _store.CommitAsync(new GraphCommit([new GraphChange.PutDocument(Company(name))], "test", "one more"))).Version);
        _application.MapPost("/revoke", () => keys.Revoke(KeyName).Id);
        await _application.StartAsync(TestContext.Current.CancellationToken);
    }

    private static DocumentContribution Company(string name) => new()
    {
        Document = new Document
        {
            Id = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))),
            FileName = name + ".txt",
            MediaType = "text/plain",
            Language = "en",
            Lines = 1,
            Bytes = 7,
            Pipeline = "test",
        },
        Text = ["A line."],
        Nodes = [new NodeContribution(new Node { Id = "company:" + name, Type = "Company", Names = new LocalizedText(null, name) }, FromLexicon: true)],
        Edges = [],
        Mentions = [],
        Sections = [new Section(0, -1, 1, new TextSpan(1, 0, 1, 7), 1)],
    };
}
