using System.Diagnostics;
using System.Globalization;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Contract;

namespace GraphApi.Storage.Sqlite.Tests;

/// <summary>A guard against something getting many times slower, with bounds that a busy machine keeps; benchmarks measure.</summary>
public sealed class SpeedTests(ITestOutputHelper output) : IDisposable
{
    private const int Nodes = 5_000;
    private const int Edges = 10_000;
    private const int Mentions = 50_000;
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_ingest_of_two_megabytes_and_a_start_with_it_take_seconds_at_most()
    {
        var commit = new GraphCommit([.. Documents().Select(d => new GraphChange.PutDocument(d.Build()))], "tester", "speed");
        await using (var warm = await SqliteGraphStore.OpenAsync(SqliteGraphStore.InMemory, TestOntology.Definition)) await warm.CommitAsync(commit);
        await using (var store = await OpenAsync())
        {
            await MeasureAsync("commit", 10, async () => await store.CommitAsync(commit));
            await MeasureAsync("the same again", 10, async () => await store.CommitAsync(commit));
            await MeasureAsync("one small document more", 5, async () => await store.CommitAsync(new GraphCommit([new GraphChange.PutDocument(new DocumentDraft("small").Edge("AFFECTS", "law:new", "company:2").Build())], "tester", "one")));
        }

        SqliteGraphStore? opened = null;
        await MeasureAsync("open", 5, async () => opened = await OpenAsync());
        await using var reading = opened!;
        await using var reader = await reading.OpenReaderAsync();
        var statistics = await reader.GetStatisticsAsync();
        Assert.Equal((Nodes + 1, Edges + 1, Mentions), (statistics.Nodes.Values.Sum(), statistics.Edges.Values.Sum(), statistics.Mentions));
        await MeasureAsync("first search", 5, async () => await SearchAsync("company 12"));
        await MeasureAsync("100 searches", 5, async () =>
        {
            for (var i = 0; i < 100; i++) await SearchAsync($"회사 {i}");
        });
        await MeasureAsync("100 pages by name", 5, async () =>
        {
            for (var i = 0; i < 100; i++) await reader.FindNodesAsync(new NodeQuery("Company", null, [new NodeSort(NodeSortField.Name)], new PageRequest(20)));
        });
        var sources = Enumerable.Range(0, 1000).Select(i => $"law:{i}").ToArray();
        await MeasureAsync("related nodes of 1,000", 5, async () => await reader.GetRelatedAsync(new RelationQuery(sources, ["AFFECTS"], Direction.Outgoing, null, null, [], new PageRequest(20))));

        async Task SearchAsync(string text) => Assert.NotEmpty((await reader.SearchAsync(new SearchQuery(text, null, new PageRequest(10)))).Items);
    }

    private Task<SqliteGraphStore> OpenAsync() => SqliteGraphStore.OpenAsync(_folder.File("graph.db"), TestOntology.Definition);

    private async Task MeasureAsync(string what, int seconds, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalMilliseconds:F1} ms"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds), $"{what} took {watch.Elapsed}");
    }

    private static IEnumerable<DocumentDraft> Documents()
    {
        const int documents = 5;
        for (var d = 0; d < documents; d++)
        {
            var draft = new DocumentDraft($"document-{d}").Text([.. Enumerable.Range(0, 1000).Select(i => string.Concat(Enumerable.Repeat($"{i} 문장의 낱말 words ", 15)))]);
            for (var i = d; i < Nodes; i += documents)
            {
                if (i % 2 == 0) draft.Node($"company:{i}", $"Company {i}", $"회사 {i}", [$"Co-{i}", $"{i} Inc."]);
                else draft.Node($"law:{i}", $"Law {i}", $"법률 {i}", [$"L{i}"]);
            }

            for (var i = d; i < Edges; i += documents) draft.Edge("AFFECTS", $"law:{i % 2500 * 2 + 1}", $"company:{(i * 7 + i / 2500) % 2500 * 2}", line: i % 1000 + 1);
            for (var i = d; i < Mentions; i += documents) draft.Mention(i % 2 == 0 ? $"company:{i % Nodes}" : $"law:{i % Nodes}", i / 100 % 1000 + 1, i % 100 * 10);
            yield return draft;
        }
    }
}
