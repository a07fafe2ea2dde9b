using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

public abstract class MentionsContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task Mentions_of_nodes_come_by_document_and_place()
    {
        await SeedAsync();
        var pages = await ReadAsync(r => r.GetMentionsAsync(["company:a", "company:none", "company:b"], All));
        Assert.Equal([("d1", 2, 0), ("d1", 2, 9), ("d1", 10, 1), ("d2", 1, 0)], pages[0].Items.Select(i => (i.Item.DocumentId, i.Item.Span.Line, i.Item.Span.Start)));
        Assert.Equal((0, 0), (pages[1].Items.Count, pages[1].Total!.Value));
        Assert.Equal(new Mention("company:b", "d1", new TextSpan(2, 5, 2, 7), "비사"), Assert.Single(pages[2].Items).Item);
    }

    [Fact]
    public async Task Mentions_in_documents_come_by_place()
    {
        await SeedAsync();
        var pages = await ReadAsync(r => r.GetMentionsOfDocumentsAsync(["d2", "none", "d1"], All));
        Assert.Equal([1, 0, 4], pages.Select(p => p.Total!.Value));
        Assert.Equal(["company:a", "company:b", "company:a", "company:a"], pages[2].Items.Select(i => i.Item.NodeId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_of_mentions_join_to_the_whole_list(bool ofNode)
    {
        await SeedAsync();
        var whole = (await PageAsync(All)).Items.Select(i => i.Item).ToArray();
        Assert.Equal(4, whole.Length);
        var first = await PageAsync(new PageRequest(3));
        var second = await PageAsync(new PageRequest(3, first.Items[^1].Cursor));
        var last = await PageAsync(new PageRequest(1, Before: second.Items[0].Cursor, Backward: true));
        Assert.Equal(whole, first.Items.Concat(second.Items).Select(i => i.Item));
        Assert.Equal((true, false, true), (first.HasNext, second.HasNext, second.HasPrevious));
        Assert.Equal(whole[2], last.Items[0].Item);

        async Task<Page<Mention>> PageAsync(PageRequest page) =>
            (await ReadAsync(r => ofNode ? r.GetMentionsAsync(["company:a"], page) : r.GetMentionsOfDocumentsAsync(["d1"], page)))[0];
    }

    [Fact]
    public async Task A_cursor_of_a_nodes_mentions_does_not_fit_a_documents()
    {
        await SeedAsync();
        var cursor = (await ReadAsync(r => r.GetMentionsAsync(["company:a"], All)))[0].Items[0].Cursor;
        await Assert.ThrowsAsync<CursorException>(() => ReadAsync(r => r.GetMentionsOfDocumentsAsync(["d1"], new PageRequest(1, cursor))));
    }

    [Fact]
    public async Task The_same_mention_counts_once()
    {
        await PutAsync(new DocumentDraft("a").Mention("company:a", 1).Mention("company:a", 1).Mention("company:b", 1));
        Assert.Equal(2, (await ReadAsync(r => r.GetStatisticsAsync())).Mentions);
    }

    private Task<CommitResult> SeedAsync() => PutAsync(
        new DocumentDraft("d2").Mention("company:a", 1),
        new DocumentDraft("d1").Mention("company:a", 10, 1).Mention("company:a", 2, 9).Mention("company:b", 2, 5, "비사").Mention("company:a", 2));
}
