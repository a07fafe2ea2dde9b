using System.Diagnostics;
using GraphApi.E2E.Tests.Programs;

namespace GraphApi.E2E.Tests.Processes;

/// <summary>Ingests that are cancelled or killed: what was committed stays, nothing is half there, and the next run completes the store.</summary>
public sealed class InterruptedIngestTests : IDisposable
{
    private const int Count = 400;

    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyList<string> _records;

    public InterruptedIngestTests() => _records = GeneratedRecords.Write(_folder.File("records"), Count);

    private string Store => _folder.File("graph.db");

    [Theory]
    [InlineData(RunningProgram.Sigint)]
    [InlineData(RunningProgram.Sigterm)]
    public async Task A_cancelled_ingest_leaves_whole_documents_and_a_second_one_completes_them(int signal)
    {
        var ended = await CancelHalfwayAsync(signal);
        Assert.Equal(130, ended.Code);
        Assert.Equal("Cancelled. What was committed stays; nothing is half-written.", Assert.Single(ended.Error));
        var half = await StoreContents.OfAsync(Store);
        Assert.InRange(half.Documents.Count, 1, Count - 1);
        StoreContents.AssertSame(await StoreContents.OfIngestAsync(half.Documents.Select(PathOf)), half);

        var second = await GraphApiProgram.MustRunAsync(_folder.Path, GraphApiProgram.Ingest(Store, _folder.File("records")));
        Assert.Contains($"{Count - half.Documents.Count} documents read", second.Out[0], StringComparison.Ordinal);
        Assert.Contains($"{half.Documents.Count} unchanged", second.Out[0], StringComparison.Ordinal);
        StoreContents.AssertSame(await UndisturbedAsync(), await StoreContents.OfAsync(Store));
    }

    [Fact]
    public async Task A_killed_ingest_loses_nothing_committed_and_the_next_run_heals_the_store()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no signals.");
        var began = Stopwatch.StartNew();
        var whole = await UndisturbedAsync();
        var time = began.Elapsed;
        var seed = Environment.TickCount;
        var random = new Random(seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}, an ingest takes {time.TotalSeconds:0.0} s");

        for (var (kills, attempts, held) = (0, 0, new HashSet<string>()); kills < TestScale.Kills;)
        {
            Assert.True(++attempts <= 10 * TestScale.Kills, "The ingest ends before it can be killed.");
            await using var ingest = RunningProgram.Start(_folder.Path, GraphApiProgram.Ingest(Store, _folder.File("records")));
            await Task.Delay(time * random.NextDouble(), TestContext.Current.CancellationToken);
            if (File.Exists(Store) && !ingest.HasExited) held.UnionWith(await SeenAsync()); // what a reader saw was committed
            await Task.Delay(random.Next(200), TestContext.Current.CancellationToken);
            ingest.Signal(RunningProgram.Sigkill);
            var killed = (await ingest.WaitForEndAsync(GraphApiProgram.Limit)).Code == 128 + RunningProgram.Sigkill;
            if (killed) kills++;
            if (!File.Exists(Store)) continue;

            var after = await StoreContents.OfAsync(Store);
            TestContext.Current.TestOutputHelper?.WriteLine($"{(killed ? "killed" : "ended")} with {after.Documents.Count} documents, {held.Count} seen before");
            Assert.Superset(held, after.Documents.ToHashSet());
            held.UnionWith(after.Documents);
            if (held.Count is > 0 and < Count) StoreContents.AssertSame(await StoreContents.OfIngestAsync(held.Select(PathOf)), after);
            if (held.Count < Count) continue;

            // Complete: the same to the byte as without the kills; the next kills get a new store.
            StoreContents.AssertSame(whole, after);
            if (kills < TestScale.Kills) StartAnew();
            held.Clear();
        }

        await GraphApiProgram.MustRunAsync(_folder.Path, GraphApiProgram.Ingest(Store, _folder.File("records")));
        StoreContents.AssertSame(whole, await StoreContents.OfAsync(Store));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<StoreContents> WholeAsync(IEnumerable<string> paths)
    {
        var contents = await StoreContents.OfIngestAsync(paths);
        Assert.Equal(Count, contents.Documents.Count);
        Assert.True(contents.Lines("nodes.jsonl") > 10 && contents.Lines("edges.jsonl") > 10 && contents.Lines("mentions.jsonl") > Count, "The records say too little to compare.");
        return contents;
    }

    private Task<StoreContents> UndisturbedAsync() => WholeAsync([_folder.File("records")]);

    private string PathOf(string document) => _records.Single(path => Path.GetFileNameWithoutExtension(path) == document);

    // Signals as soon as a reader sees the first commit; on a busy machine the reader may see it too late, then once more.
    private async Task<ProgramResult> CancelHalfwayAsync(int signal)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            StartAnew();
            await using var ingest = RunningProgram.Start(_folder.Path, [.. GraphApiProgram.Ingest(Store, _folder.File("records")), "--workers", "1"]);
            while (!ingest.HasExited && !(File.Exists(Store) && (await SeenAsync()).Count > 0)) await Task.Delay(10, TestContext.Current.CancellationToken);
            ingest.Signal(signal);
            var ended = await ingest.WaitForEndAsync(GraphApiProgram.Limit);
            if (ended.Code != 0) return ended;
        }

        throw new InvalidOperationException("The ingest ended every time before it could be cancelled.");
    }

    private async Task<HashSet<string>> SeenAsync() => (await StoreContents.OfAsync(Store)).Documents.ToHashSet();

    private void StartAnew()
    {
        foreach (var file in Directory.GetFiles(_folder.Path, "graph.db*")) File.Delete(file);
    }
}
