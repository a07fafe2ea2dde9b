using System.Text;

namespace GraphApi.Server.Tests.CommandLine;

public sealed class IngestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "graph.db");

    private Task<(int Code, string Out, string Error)> Ingest(params string[] inputs) => Cli.RunAsync(["ingest", .. inputs, "--store", Store, "--snapshot", "none"]);

    [Fact]
    public async Task A_document_goes_in_and_is_listed()
    {
        var file = _folder.Write("news.txt", Samples.Korean);

        var (code, output, error) = await Ingest(file);
        var (_, list, _) = await Cli.RunAsync("documents", "list", "--store", Store);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("1 documents read", output, StringComparison.Ordinal);
        Assert.Contains("DEVELOPED", output, StringComparison.Ordinal);
        Assert.Contains("news", list, StringComparison.Ordinal);
        Assert.EndsWith("1 documents\n", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var file = _folder.Write("news.txt", Samples.Korean);
        await Ingest(file);
        var before = await Export();

        var (code, output, _) = await Ingest(file);

        Assert.Equal(0, code);
        Assert.Contains("0 documents read (0.00 MB), 1 unchanged", output, StringComparison.Ordinal);
        Assert.Equal(before, await Export());
    }

    [Fact]
    public async Task A_changed_file_replaces_what_it_said_before()
    {
        await Ingest(_folder.Write("news.txt", Samples.Korean));
        await Ingest(_folder.Write("news.txt", Samples.Changed));
        var replaced = await Export();

        using var other = new TemporaryFolder();
        var store = Path.Combine(other.Path, "fresh.db");
        await Cli.RunAsync("ingest", other.Write("news.txt", Samples.Changed), "--store", store, "--snapshot", "none");

        Assert.Equal(await Export(store), replaced);
        Assert.DoesNotContain("company:openai", replaced, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_files_and_the_number_of_workers_do_not_matter()
    {
        var first = _folder.Write("a.txt", Samples.Korean);
        var second = _folder.Write("b.txt", Samples.Changed);
        var other = Path.Combine(_folder.Path, "other.db");

        await Cli.RunAsync("ingest", first, "--store", Store, "--snapshot", "none", "--workers", "1");
        await Cli.RunAsync("ingest", second, "--store", Store, "--snapshot", "none", "--workers", "1");
        await Cli.RunAsync("ingest", second, first, "--store", other, "--snapshot", "none", "--workers", "4");

        Assert.Equal(await Export(), await Export(other));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        var good = _folder.Write("good.txt", Samples.Korean);
        var empty = _folder.Write("empty.txt", "");
        var binary = Path.Combine(_folder.Path, "binary.txt");
        File.WriteAllBytes(binary, [0, 1, 2, 3, 0, 255, 254, 7, 0, 0, 9]);
        var picture = _folder.Write("picture.png", "x");
        var missing = Path.Combine(_folder.Path, "missing.txt");

        var (code, output, error) = await Ingest(good, empty, binary, picture, missing);

        Assert.Equal(1, code);
        Assert.Contains("1 documents read", output, StringComparison.Ordinal);
        Assert.Contains("4 failed", output, StringComparison.Ordinal);
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        foreach (var path in new[] { empty, binary, picture, missing }) Assert.Contains(lines, line => line.StartsWith(path + ": ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_with_the_limit()
    {
        var file = _folder.Write("large.txt", new string('a', 2 * 1024 * 1024));

        var (code, _, error) = await Cli.RunAsync("ingest", file, "--store", Store, "--snapshot", "none", "--max-file-megabytes", "1");

        Assert.Equal(1, code);
        Assert.Contains("1048576", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(949)]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(65001)]
    public async Task Usual_encodings_give_the_same_facts(int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(codePage);
        var file = Path.Combine(_folder.Path, "news.txt");
        File.WriteAllBytes(file, [.. encoding.GetPreamble(), .. encoding.GetBytes(Samples.Korean)]);

        var (code, _, _) = await Ingest(file);

        Assert.Equal(0, code);
        Assert.Contains("DEVELOPED|company:openai|model:gpt-4", await Export(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_a_document_leaves_the_graph_as_if_it_had_never_been_there()
    {
        await Ingest(_folder.Write("a.txt", Samples.Korean));
        var before = await Export();
        await Ingest(_folder.Write("b.txt", Samples.Changed));

        var (code, _, _) = await Cli.RunAsync("documents", "remove", "b", "--store", Store);

        Assert.Equal(0, code);
        Assert.Equal(before, await Export());
    }

    [Fact]
    public async Task Removing_an_unknown_document_removes_nothing()
    {
        await Ingest(_folder.Write("a.txt", Samples.Korean));

        var (code, _, error) = await Cli.RunAsync("documents", "remove", "a", "nobody", "--store", Store);

        Assert.Equal(1, code);
        Assert.Contains("nobody", error, StringComparison.Ordinal);
        Assert.EndsWith("1 documents\n", (await Cli.RunAsync("documents", "list", "--store", Store)).Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> Export(string? store = null)
    {
        var target = Path.Combine(_folder.Path, "export");
        var (code, _, error) = await Cli.RunAsync("export", "--store", store ?? Store, "--format", "jsonl", "--out", target);
        Assert.True(code == 0, error);
        return new[] { "nodes.jsonl", "edges.jsonl", "mentions.jsonl", "documents.jsonl" }
            .Aggregate("", (all, name) => all + File.ReadAllText(Path.Combine(target, name)));
    }
}
