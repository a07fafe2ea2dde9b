using System.Security.Cryptography;
using System.Text.Json;
using GraphApi.Graph.Interchange;

namespace GraphApi.Graph.Tests.Interchange;

public sealed class JsonLinesExporterTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_node_is_one_line_with_its_names_aliases_and_properties()
    {
        var lines = await ExportedAsync("nodes.jsonl");
        Assert.Equal(
            """{"id":"company:hanbit","type":"Company","names":{"ko":"한빛","en":"Hanbit"},"aliases":["Hanbit \"AI\"","㈜한빛"],"properties":{},"externalIds":{"isin":"KR0","lei":"1"}}""",
            lines[0]);
        Assert.Equal("""{"id":"law:lantern-act","type":"Law","names":{"ko":null,"en":"Lantern Act"},"aliases":[],"properties":{},"externalIds":{}}""", lines[1]);
    }

    [Fact]
    public async Task Numbers_are_numbers_and_dates_are_texts()
    {
        var lines = await ExportedAsync("nodes.jsonl");
        Assert.Contains("""{"amount":35000000.5,"binding":true,"date":"2024-02","kind":"2024"}""", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edge_is_one_line_for_each_origin()
    {
        var lines = await ExportedAsync("edges.jsonl");
        Assert.Equal(
            """{"id":"AFFECTS|law:lantern-act|company:hanbit","type":"AFFECTS","from":"law:lantern-act","to":"company:hanbit","origin":"STATED","status":"actual","properties":{"amount":1.5,"date":"2024-02"},"evidence":[{"document":"001_first","line":3,"endLine":4,"start":5,"end":7,"confidence":0.9,"extractor":"clause/affects","status":"actual","properties":{"amount":1.5,"date":"2024-02"}},{"document":"002_second","line":1,"endLine":1,"start":0,"end":9,"confidence":0.75,"extractor":"table/affects","status":"planned","properties":{}}],"because":[]}""",
            lines[0]);
        Assert.Equal(["STATED", "REFERENCE", "INFERRED"], lines.Select(l => Json(l).GetProperty("origin").GetString()));
    }

    [Fact]
    public async Task An_inferred_edge_names_the_edges_that_it_follows_from()
    {
        var inferred = Json((await ExportedAsync("edges.jsonl"))[2]);
        Assert.Equal(SampleGraph.Concluded.Because, inferred.GetProperty("because").EnumerateArray().Select(e => e.GetString()!));
        Assert.Equal(0, inferred.GetProperty("evidence").GetArrayLength());
    }

    [Fact]
    public async Task Mentions_of_all_pages_are_there_by_document_and_place()
    {
        var lines = await ExportedAsync("mentions.jsonl");
        Assert.Equal("""{"node":"company:hanbit","document":"001_first","line":3,"endLine":3,"start":5,"end":7,"text":"한빛"}""", lines[0]);
        Assert.Equal([("001_first", 3), ("001_first", 3), ("001_first", 9), ("002_second", 1)],
            lines.Select(l => (Json(l).GetProperty("document").GetString()!, Json(l).GetProperty("line").GetInt32())));
    }

    [Fact]
    public async Task Documents_and_redirects_are_there_too()
    {
        Assert.Contains("\"published\":\"2024-02-08\"", (await ExportedAsync("documents.jsonl"))[0], StringComparison.Ordinal);
        Assert.Equal("""{"from":"company:hanbit-ai","to":"company:hanbit"}""", Assert.Single(await ExportedAsync("redirects.jsonl")));
    }

    [Fact]
    public async Task The_manifest_tells_counts_versions_and_the_checksum_of_each_file()
    {
        await new JsonLinesExporter(new ListReader()).ExportAsync(_directory.Path);
        var manifest = Json(await File.ReadAllTextAsync(_directory.File("manifest.json")));
        Assert.Equal(1, manifest.GetProperty("formatVersion").GetInt32());
        Assert.Equal(7, manifest.GetProperty("graphVersion").GetInt64());
        Assert.Equal("2024-05-01T00:00:00Z", manifest.GetProperty("dataset").GetProperty("builtAt").GetString());
        Assert.Equal("""{"documents":2,"nodes":3,"edges":1,"assertions":4,"mentions":4,"redirects":1}""",
            JsonSerializer.Serialize(manifest.GetProperty("counts")));
        Assert.Equal(5, manifest.GetProperty("files").GetArrayLength());
        foreach (var file in manifest.GetProperty("files").EnumerateArray())
        {
            var bytes = await File.ReadAllBytesAsync(_directory.File(file.GetProperty("name").GetString()!));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
            Assert.Equal(bytes.Count(b => b == '\n'), file.GetProperty("lines").GetInt32());
        }
    }

    [Fact]
    public async Task The_same_graph_gives_the_same_bytes()
    {
        using var other = new TemporaryDirectory();
        var first = await new JsonLinesExporter(new ListReader()).ExportAsync(_directory.Path);
        Assert.Equal(first, await new JsonLinesExporter(new ListReader()).ExportAsync(other.Path));
    }

    [Fact]
    public async Task A_long_file_keeps_every_line_and_reports_how_far_it_is()
    {
        var nodes = Enumerable.Range(0, 2500).Select(i => SampleGraph.Firm with { Id = $"company:firm-{i:D4}" }).ToList();
        var reports = new Reports();
        await new JsonLinesExporter(new ListReader { Nodes = nodes }).ExportAsync(_directory.Path, reports);
        var lines = await File.ReadAllLinesAsync(_directory.File("nodes.jsonl"));
        Assert.Equal(nodes.Select(n => n.Id), lines.Select(l => Json(l).GetProperty("id").GetString()!));
        Assert.Equal([(1000L, false), (2000L, false), (2500L, true)], reports.Where(r => r.File == "nodes.jsonl").Select(r => (r.Lines, r.Finished)));
    }

    [Fact]
    public async Task Cancelling_leaves_an_earlier_export_as_it_was_and_nothing_half_written()
    {
        await new JsonLinesExporter(new ListReader()).ExportAsync(_directory.Path);
        var before = Contents();
        using var cancel = new CancellationTokenSource();
        var reader = new ListReader { Nodes = [SampleGraph.Law], OnNode = _ => cancel.Cancel() };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new JsonLinesExporter(reader).ExportAsync(_directory.Path, null, cancel.Token));
        Assert.Equal(before, Contents());
    }

    [Fact]
    public async Task A_reader_that_fails_leaves_nothing_half_written()
    {
        var reader = new ListReader { OnNode = _ => throw new InvalidOperationException("lost") };
        await Assert.ThrowsAsync<InvalidOperationException>(() => new JsonLinesExporter(reader).ExportAsync(_directory.Path));
        Assert.Empty(Contents());
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private async Task<string[]> ExportedAsync(string file)
    {
        await new JsonLinesExporter(new ListReader()).ExportAsync(_directory.Path);
        return await File.ReadAllLinesAsync(_directory.File(file));
    }

    private List<(string, string)> Contents() =>
        [.. Directory.GetFiles(_directory.Path).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];

    private sealed class Reports : List<ExportProgress>, IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => Add(value);
    }
}
