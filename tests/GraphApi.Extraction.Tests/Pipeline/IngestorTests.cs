using GraphApi.Extraction.Pipeline;
using GraphApi.Extraction.Tests.Mentions;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite;

namespace GraphApi.Extraction.Tests.Pipeline;

public sealed class IngestorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ingest").FullName;
    private readonly ExtractionPipeline _pipeline = new(Schema.Data);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Files_become_documents_with_entities()
    {
        Write("a.txt", "오픈AI는 미국에 있다.");
        await using var store = await Store();
        var result = await Ingest(store);
        Assert.Equal((1, 0, 0), (result.Read, result.Unchanged, result.Failures.Count));
        await using var reader = await store.OpenReaderAsync();
        Assert.NotNull((await reader.GetNodesAsync(["company:openai"]))[0]);
        Assert.NotNull((await reader.GetEdgesAsync([EdgeId.Of("LOCATED_IN", "company:openai", "country:us")]))[0]);
        Assert.Equal(_pipeline.Data.Fingerprint, (await reader.GetDatasetAsync())!.Pipeline);
    }

    [Fact]
    public async Task An_unchanged_file_changes_nothing()
    {
        Write("a.txt", "구글은 제미나이를 공개했다.");
        await using var store = await Store();
        await Ingest(store);
        var version = store.Version;
        var result = await Ingest(store);
        Assert.Equal((0, 1), (result.Read, result.Unchanged));
        Assert.Equal(version, store.Version);
    }

    [Fact]
    public async Task A_changed_file_replaces_what_it_said()
    {
        Write("a.txt", "구글은 미국 기업이다.");
        await using var store = await Store();
        await Ingest(store);
        Write("a.txt", "엔비디아는 미국 기업이다.");
        await Ingest(store);
        await using var reader = await store.OpenReaderAsync();
        var nodes = await reader.GetNodesAsync(["company:google", "company:nvidia"]);
        Assert.Null(nodes[0]);
        Assert.NotNull(nodes[1]);
    }

    [Fact]
    public async Task A_bad_file_fails_alone()
    {
        Write("a.txt", "구글은 미국 기업이다.");
        Write("b.txt", "");
        await using var store = await Store();
        var result = await Ingest(store);
        Assert.Equal(1, result.Read);
        Assert.EndsWith("b.txt", Assert.Single(result.Failures).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_with_one_id_are_an_error_for_the_second()
    {
        Write("a.md", "구글은 미국 기업이다.");
        Write("a.txt", "메타는 미국 기업이다.");
        await using var store = await Store();
        var result = await Ingest(store);
        Assert.Equal(1, result.Read);
        Assert.EndsWith("a.txt", Assert.Single(result.Failures).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_ingest_leaves_the_store_whole()
    {
        for (var i = 0; i < 20; i++) Write($"{i:D2}.txt", "오픈AI는 미국에 있다.");
        await using var store = await Store();
        using var cancel = new CancellationTokenSource();
        var progress = new Once(cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ingest(store, new IngestOptions { BatchDocuments = 1, Workers = 2 }, progress, cancel.Token));
        await using var reader = await store.OpenReaderAsync();
        var documents = await reader.ListDocumentsAsync();
        Assert.InRange(documents.Count, 0, 19);
        Assert.Empty((await Ingest(store)).Failures);
    }

    [Fact]
    public async Task The_number_of_workers_does_not_matter()
    {
        for (var i = 0; i < 6; i++) Write($"{i}.txt", $"메타는 라마 {i}.{i}를 공개했다. ‘바다 {i} 보고서’가 나왔다.");
        await using var one = await Store();
        await using var many = await Store();
        await Ingest(one, new IngestOptions { Workers = 1 });
        await Ingest(many, new IngestOptions { Workers = 4, BatchDocuments = 2 });
        Assert.Equal(await Ids(one), await Ids(many));
    }

    [Fact]
    public void Inputs_that_name_nothing_are_told()
    {
        var (files, failures) = DocumentFiles.Find([Path.Combine(_folder, "none.txt"), _folder, Path.Combine(_folder, "*.txt")]);
        Assert.Empty(files);
        Assert.Equal(3, failures.Count);
    }

    private static async Task<List<string>> Ids(SqliteGraphStore store)
    {
        await using var reader = await store.OpenReaderAsync();
        List<string> ids = [];
        await foreach (var node in reader.ReadNodesAsync()) ids.Add(node.Id);
        await foreach (var (edge, _) in reader.ReadEdgesAsync()) ids.Add(edge.Id);
        return ids;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private static Task<SqliteGraphStore> Store() => SqliteGraphStore.OpenAsync(SqliteGraphStore.InMemory, Schema.Ontology);

    private Task<IngestResult> Ingest(IGraphStore store, IngestOptions? options = null, IProgress<IngestProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new Ingestor(_pipeline, store, TimeProvider.System).IngestAsync([_folder], options ?? new IngestOptions(), progress, cancellationToken);

    private sealed class Once(CancellationTokenSource cancel) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            if (value.Done == 3) cancel.Cancel();
        }
    }
}
