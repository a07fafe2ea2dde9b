using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

public abstract class ChangeLogContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task Every_thing_that_came_to_be_has_an_entry_with_who_when_and_why()
    {
        var result = await Store.CommitAsync(new GraphCommit([new GraphChange.PutDocument(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:a").Build())], "mina", "first ingest"));
        var changes = await ChangesAsync(0);
        Assert.Equal(new CommitResult(1, 4), result);
        Assert.Equal(
        [
            (ChangeKind.Added, ChangeSubject.Document, "a"), (ChangeKind.Added, ChangeSubject.Node, "company:a"), (ChangeKind.Added, ChangeSubject.Node, "law:x"),
            (ChangeKind.Added, ChangeSubject.Edge, "AFFECTS|law:x|company:a"),
        ], changes.Select(c => (c.Kind, c.Subject, c.SubjectId)));
        Assert.All(changes, c => Assert.Equal((1, "mina", "first ingest", TimeSpan.Zero), (c.Version, c.Actor, c.Reason, c.At.Offset)));
        Assert.All(changes, c => Assert.InRange(c.At, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5)));
        Assert.Equal(changes.Select(c => c.Sequence).Order().Distinct(), changes.Select(c => c.Sequence));
    }

    [Fact]
    public async Task Only_what_really_changes_has_an_entry()
    {
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:a").Edge("AFFECTS", "law:x", "company:b"));
        var since = (await ChangesAsync(0))[^1].Sequence;
        await PutAsync(new DocumentDraft("b").Node("company:a", "a", aliases: ["New"]).Edge("AFFECTS", "law:x", "company:a").Reference("AFFECTS", "law:x", "company:b"));
        Assert.Equal(
        [
            (ChangeKind.Added, ChangeSubject.Document, "b"), (ChangeKind.Updated, ChangeSubject.Node, "company:a"),
            (ChangeKind.Updated, ChangeSubject.Edge, "AFFECTS|law:x|company:a"), (ChangeKind.Updated, ChangeSubject.Edge, "AFFECTS|law:x|company:b"),
        ], await ShortAsync(since));
        since = (await ChangesAsync(0))[^1].Sequence;
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:b"));
        Assert.Equal([(ChangeKind.Updated, ChangeSubject.Document, "a"), (ChangeKind.Updated, ChangeSubject.Edge, "AFFECTS|law:x|company:a")], await ShortAsync(since));
    }

    [Fact]
    public async Task A_removal_is_logged_for_all_that_goes()
    {
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:a"));
        var since = (await ChangesAsync(0))[^1].Sequence;
        await RemoveAsync("a");
        Assert.Equal(["a", "company:a", "law:x", "AFFECTS|law:x|company:a"], (await ChangesAsync(since)).Select(c => c.SubjectId));
        Assert.All(await ChangesAsync(since), c => Assert.Equal((ChangeKind.Removed, 2), (c.Kind, c.Version)));
    }

    [Fact]
    public async Task The_log_is_read_in_portions()
    {
        await PutAsync(new DocumentDraft("a").Node("company:a").Node("company:b").Node("company:c"));
        var all = await ChangesAsync(0);
        var found = new List<ChangeRecord>();
        while (await ReadAsync(r => r.ReadChangesAsync(found.Count == 0 ? 0 : found[^1].Sequence, 2)) is { Count: > 0 } portion)
        {
            Assert.True(portion.Count <= 2);
            found.AddRange(portion);
        }

        Assert.Equal(all, found);
        Assert.Empty(await ReadAsync(r => r.ReadChangesAsync(0, 0)));
    }

    [Fact]
    public async Task A_reader_of_an_earlier_version_sees_no_later_entries()
    {
        await PutAsync(new DocumentDraft("a"));
        await using var reader = await Store.OpenReaderAsync();
        if (!reader.IsSnapshot) Assert.Skip("The store gives no snapshots.");
        await PutAsync(new DocumentDraft("b"));
        Assert.Equal("a", Assert.Single(await reader.ReadChangesAsync(0, 100)).SubjectId);
    }

    [Fact]
    public async Task The_last_entry_is_known()
    {
        Assert.Equal(0, await ReadAsync(r => r.GetLastChangeAsync()));
        await PutAsync(new DocumentDraft("a").Node("company:a"));
        Assert.Equal((await ChangesAsync(0))[^1].Sequence, await ReadAsync(r => r.GetLastChangeAsync()));
    }

    [Fact]
    public async Task Whoever_waits_for_a_change_learns_of_the_next_commit()
    {
        var waiting = Store.WaitForChangeAsync(Store.Version).AsTask();
        Assert.False(waiting.IsCompleted);
        await PutAsync(new DocumentDraft("a"));
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_version_that_is_past_need_not_be_waited_for()
    {
        await PutAsync(new DocumentDraft("a"));
        await Store.WaitForChangeAsync(0).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var waiting = Store.WaitForChangeAsync(Store.Version, cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private Task<IReadOnlyList<ChangeRecord>> ChangesAsync(long since) => ReadAsync(r => r.ReadChangesAsync(since, 1000));

    private async Task<IEnumerable<(ChangeKind, ChangeSubject, string)>> ShortAsync(long since) => (await ChangesAsync(since)).Select(c => (c.Kind, c.Subject, c.SubjectId));
}
