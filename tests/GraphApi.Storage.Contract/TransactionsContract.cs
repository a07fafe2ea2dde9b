using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

public abstract class TransactionsContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task A_commit_with_one_bad_change_changes_nothing()
    {
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:a"));
        var before = await DescribeAsync(Store);
        await RefusedAsync(
            new GraphChange.RemoveDocument("a"),
            new GraphChange.PutDocument(new DocumentDraft("b").Node("company:b").Build()),
            new GraphChange.PutText("nowhere", ["x"]));
        Assert.Equal(before, await DescribeAsync(Store));
        Assert.Equal(4, (await ReadAsync(r => r.ReadChangesAsync(0, 100))).Count);
    }

    [Fact]
    public async Task The_last_change_of_a_commit_wins_and_one_that_undoes_another_changes_nothing()
    {
        await PutAsync(new DocumentDraft("a").Node("company:a"));
        var again = new GraphChange.PutDocument(new DocumentDraft("a").Node("company:a").Build());
        Assert.Equal(new CommitResult(1, 0), await CommitAsync(new GraphChange.RemoveDocument("a"), again));
        await CommitAsync(again, new GraphChange.PutDocument(new DocumentDraft("a").Node("company:b").Build()), new GraphChange.PutText("a", ["text"]));
        Assert.Null(await NodeAsync("company:a"));
        Assert.NotNull(await NodeAsync("company:b"));
        Assert.Equal(["text"], (await ReadAsync(r => r.GetTextsAsync(["a"])))[0]!);
    }

    [Fact]
    public async Task A_commit_cancelled_before_it_begins_changes_nothing()
    {
        var commit = new GraphCommit([new GraphChange.PutDocument(new DocumentDraft("a").Node("company:a").Build())], "tester", "cancelled");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.CommitAsync(commit, new CancellationToken(true)));
        Assert.Equal((0, ""), (Store.Version, await DescribeAsync(Store)));
    }

    [Fact]
    public async Task A_commit_cancelled_at_any_moment_is_there_whole_or_not_at_all()
    {
        for (var delay = 0; delay < 12; delay++)
        {
            var draft = new DocumentDraft($"d{delay:D2}");
            for (var i = 0; i < 400; i++) draft.Edge("AFFECTS", $"law:{delay}", $"company:{delay}-{i}").Mention($"company:{delay}-{i}", i + 1);
            var before = Store.Version;
            using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(delay * 2));
            var committed = true;
            try
            {
                await Store.CommitAsync(new GraphCommit([new GraphChange.PutDocument(draft.Build())], "tester", "raced"), cancel.Token);
            }
            catch (OperationCanceledException)
            {
                committed = false;
            }

            Assert.Equal(committed ? before + 1 : before, Store.Version);
            Assert.Equal(committed ? 400 : 0, (await FindAsync(new Graph.Queries.NodeFilter.InDocument([$"d{delay:D2}"]))).Length);
        }

        Assert.Equal(1, (await PutAsync(new DocumentDraft("after"))).Changes);
    }

    [Fact]
    public async Task Cancelled_reads_stop()
    {
        await PutAsync(new DocumentDraft("a").Node("company:a"));
        await using var reader = await Store.OpenReaderAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.GetNodesAsync(["company:a"], new CancellationToken(true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.FindNodesAsync(new(null, null, [], All), new CancellationToken(true)));
    }

    [Fact]
    public async Task A_reader_keeps_its_version_while_others_commit()
    {
        await PutAsync(new DocumentDraft("a").Node("company:a").Text("old text"));
        await using var reader = await Store.OpenReaderAsync();
        if (!reader.IsSnapshot) Assert.Skip("The store gives no snapshots.");
        await PutAsync(new DocumentDraft("a").Bytes('1').Node("company:b").Text("new text"));
        await RemoveAsync("a");
        Assert.Equal(1, reader.Version);
        Assert.NotNull((await reader.GetNodesAsync(["company:a"]))[0]);
        Assert.Null((await reader.GetNodesAsync(["company:b"]))[0]);
        Assert.Equal(["old text"], (await reader.GetTextsAsync(["a"]))[0]!);
    }

    [Fact]
    public async Task Commits_of_many_threads_take_effect_one_after_the_other()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => PutAsync(new DocumentDraft($"d{i}").Edge("AFFECTS", "law:x", $"company:{i}")))));
        Assert.Equal(Enumerable.Range(1, 20).Select(v => (long)v), results.Select(r => r.Version).Order());
        Assert.Equal(20, (await RelatedAsync("law:x", "AFFECTS")).Length);
    }

    [Fact]
    public async Task Readers_beside_a_writer_see_whole_versions_only()
    {
        var probe = await Store.OpenReaderAsync();
        if (!probe.IsSnapshot) Assert.Skip("The store gives no snapshots.");
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await using var reader = await Store.OpenReaderAsync();
                var statistics = await reader.GetStatisticsAsync();
                Assert.Equal(reader.Version, statistics.Documents);
                Assert.Equal(reader.Version, statistics.Edges.Values.Sum());
                Assert.Equal(reader.Version * 2, (await reader.FindNodesAsync(new(null, null, [], All))).Total!.Value);
                Assert.Equal(reader.Version * 4, (await reader.ReadChangesAsync(0, 10_000)).Count);
            }
        });
        for (var i = 0; i < 40; i++) await PutAsync(new DocumentDraft($"d{i}").Edge("AFFECTS", $"law:{i}", $"company:{i}"));
        await stop.CancelAsync();
        await reading;
    }
}
