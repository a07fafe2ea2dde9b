using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

public abstract class RedirectsContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task A_merged_id_is_answered_from_its_survivor()
    {
        await SeedAsync();
        await RedirectAsync("company:old", "company:new");
        Assert.Equal("company:new", (await NodeAsync("company:old"))!.Id);
        Assert.Equal(["New", "Old"], (await NodeAsync("company:new"))!.Aliases.Append((await NodeAsync("company:new"))!.Names.En!).Order(StringComparer.Ordinal));
        Assert.Equal(["company:new"], await FindAsync(new Graph.Queries.NodeFilter.IdIn(["company:old"])));
        Assert.Equal(["company:new"], await FindAsync(null, "Company"));
        Assert.Equal(["law:x", "law:y"], await RelatedAsync("company:old", "AFFECTS"));
        Assert.Equal("AFFECTS|law:x|company:new", (await EdgeAsync("AFFECTS|law:x|company:old"))!.Id);
        Assert.Single((await ReadAsync(r => r.GetAssertionsAsync(["AFFECTS|law:x|company:old"])))[0]);
        Assert.Equal(["company:new", "company:new"], (await ReadAsync(r => r.GetMentionsAsync(["company:old"], All)))[0].Items.Select(i => i.Item.NodeId));
        Assert.Equal([("company:old", "company:new")], await ReadAsync(r => r.ListRedirectsAsync()));
    }

    [Fact]
    public async Task Redirects_lead_on_through_several_ids()
    {
        await SeedAsync();
        await RedirectAsync("company:older", "company:old");
        await RedirectAsync("company:old", "company:new");
        Assert.Equal("company:new", (await NodeAsync("company:older"))!.Id);
    }

    [Fact]
    public async Task A_redirect_to_a_node_of_another_type_drops_the_edges_that_no_longer_fit()
    {
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:gpt").Edge("LOCATED_IN", "company:gpt", "country:us"));
        await RedirectAsync("company:gpt", "model:gpt");
        Assert.Equal("Model", (await NodeAsync("company:gpt"))!.Type);
        Assert.NotNull(await EdgeAsync("AFFECTS|law:x|model:gpt"));
        Assert.Empty(await RelatedAsync("country:us"));
    }

    [Fact]
    public async Task Edges_between_merged_nodes_vanish_and_symmetric_ones_keep_their_order()
    {
        await PutAsync(new DocumentDraft("a").Edge("PARTNERS_WITH", "company:a", "company:z").Edge("PARTNERS_WITH", "company:b", "company:z"));
        await RedirectAsync("company:z", "company:a");
        Assert.Equal(["company:b"], await RelatedAsync("company:a"));
        Assert.NotNull(await EdgeAsync("PARTNERS_WITH|company:a|company:b"));
    }

    [Fact]
    public async Task Taking_a_redirect_back_leaves_the_graph_as_if_it_had_never_been_there()
    {
        await SeedAsync();
        var before = await DescribeAsync(Store);
        await RedirectAsync("company:old", "company:new");
        Assert.NotEqual(before, await DescribeAsync(Store));
        await CommitAsync(new GraphChange.RemoveRedirect("company:old"));
        Assert.Equal(before, await DescribeAsync(Store));
        Assert.Equal(0, (await CommitAsync(new GraphChange.RemoveRedirect("company:old"))).Changes);
    }

    [Fact]
    public async Task Redirects_and_documents_give_the_same_graph_in_any_order()
    {
        await SeedAsync();
        await RedirectAsync("company:old", "company:new");
        await using var other = await OpenAnotherAsync();
        await other.CommitAsync(new GraphCommit([new GraphChange.PutRedirect("company:old", "company:new")], "tester", "first"));
        await other.CommitAsync(new GraphCommit([.. Seeds().Reverse().Select(d => new GraphChange.PutDocument(d.Build()))], "tester", "then"));
        Assert.Equal(await DescribeAsync(Store), await DescribeAsync(other));
    }

    [Fact]
    public async Task A_redirect_that_is_there_already_changes_nothing_and_one_put_anew_is_logged()
    {
        await SeedAsync();
        await RedirectAsync("company:gone", "company:new");
        Assert.Equal(0, (await RedirectAsync("company:gone", "company:new")).Changes);
        var since = (await ReadAsync(r => r.ReadChangesAsync(0, 100)))[^1].Sequence;
        await RedirectAsync("company:gone", "company:old");
        var change = Assert.Single(await ReadAsync(r => r.ReadChangesAsync(since, 100)));
        Assert.Equal((ChangeKind.Updated, ChangeSubject.Redirect, "company:gone"), (change.Kind, change.Subject, change.SubjectId));
    }

    [Theory]
    [InlineData("company:a", "company:a")]
    [InlineData("company:b", "company:a")]
    [InlineData("company:c", "company:a")]
    [InlineData("company:a", "nothing")]
    [InlineData("company:a", "company:")]
    [InlineData("", "company:a")]
    public async Task Redirects_that_lead_in_a_circle_or_nowhere_are_refused(string from, string to)
    {
        await RedirectAsync("company:a", "company:b");
        await RedirectAsync("company:b", "company:c");
        Assert.Equal(GraphStoreErrorCodes.ContributionInvalid, (await RefusedAsync(new GraphChange.PutRedirect(from, to))).Code);
    }

    private Task<CommitResult> RedirectAsync(string from, string to) => CommitAsync(new GraphChange.PutRedirect(from, to));

    private Task<CommitResult> SeedAsync() => PutAsync(Seeds());

    private static DocumentDraft[] Seeds() =>
    [
        new DocumentDraft("a").Node("company:old", "Old").Edge("AFFECTS", "law:x", "company:old").Mention("company:old", 2),
        new DocumentDraft("b").Node("company:new", "New").Edge("AFFECTS", "law:y", "company:new").Mention("company:new", 1),
    ];
}
