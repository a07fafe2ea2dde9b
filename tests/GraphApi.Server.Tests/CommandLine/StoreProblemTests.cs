using System.Net;
using System.Net.Sockets;

namespace GraphApi.Server.Tests.CommandLine;

public sealed class StoreProblemTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_file_that_is_no_store_is_refused_and_kept()
    {
        var file = _folder.Write("graph.db", "These are my notes, not a database.");

        var (code, _, error) = await Cli.RunAsync("ingest", _folder.Write("a.txt", Samples.Korean), "--store", file, "--snapshot", "none");

        Assert.Equal(1, code);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.Equal("These are my notes, not a database.", File.ReadAllText(file));
    }

    [Fact]
    public async Task Export_without_a_store_says_so()
    {
        var (code, _, error) = await Cli.RunAsync("export", "--store", Path.Combine(_folder.Path, "none.db"), "--out", _folder.Path);

        Assert.Equal(1, code);
        Assert.Contains("There is no store", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_snapshot_is_told_with_its_file_and_leaves_no_half_filled_store()
    {
        var snapshot = Path.Combine(_folder.Path, "snapshot");
        Directory.CreateDirectory(snapshot);
        File.WriteAllText(Path.Combine(snapshot, "manifest.json"), "{ broken");
        var store = Path.Combine(_folder.Path, "graph.db");

        var (code, _, error) = await Cli.RunAsync("attach", _folder.Path, "--store", store, "--snapshot", snapshot);

        Assert.Equal(1, code);
        Assert.Contains("manifest.json", error, StringComparison.Ordinal);
        Assert.EndsWith("0 documents\n", (await Cli.RunAsync("documents", "list", "--store", store)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_told_with_the_way_out()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var (code, _, error) = await Cli.RunAsync("serve", "--store", Path.Combine(_folder.Path, "graph.db"), "--snapshot", "none", "--urls", $"http://127.0.0.1:{port}", "--log-level", "Fatal");

        Assert.Equal(1, code);
        Assert.Contains("--urls", error, StringComparison.Ordinal);
        Assert.Contains($"{port}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_another_process_writes_is_told_in_one_line()
    {
        var store = Path.Combine(_folder.Path, "graph.db");
        var document = _folder.Write("a.txt", Samples.Korean);
        await Cli.RunAsync("ingest", document, "--store", store, "--snapshot", "none");
        var ontology = Graph.Ontology.OntologyFile.Load(Path.Combine(Repository.Root, "schema", "ontology.yaml"));
        await using var holder = await Storage.Sqlite.SqliteGraphStore.OpenAsync(store, ontology, cancellationToken: TestContext.Current.CancellationToken);

        var (code, _, error) = await Cli.RunAsync("ingest", document, "--store", store);
        var (reading, _, _) = await Cli.RunAsync("documents", "list", "--store", store);

        Assert.Equal(1, code);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(0, reading);
    }

    public void Dispose() => _folder.Dispose();
}
