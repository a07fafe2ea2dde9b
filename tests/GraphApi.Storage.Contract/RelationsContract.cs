using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;
using static GraphApi.Storage.Contract.DocumentDraft;

namespace GraphApi.Storage.Contract;

public abstract class RelationsContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task Relations_are_followed_in_the_direction_asked_for()
    {
        await SeedAsync();
        Assert.Equal(["company:b", "company:c"], await RelatedAsync("company:a", "INVESTED_IN", Direction.Outgoing));
        Assert.Equal(["company:b", "country:kr"], await RelatedAsync("company:a", "INVESTED_IN", Direction.Incoming));
        Assert.Equal(["company:b", "company:b", "company:c", "country:kr"], await RelatedAsync("company:a", "INVESTED_IN"));
        Assert.Equal(["company:b", "company:b", "company:c", "country:kr", "country:kr", "law:x"], await RelatedAsync("company:a"));
        Assert.Empty(await RelatedAsync("company:a", "NO_SUCH"));
        Assert.Empty(await RelatedAsync("company:none"));
    }

    [Fact]
    public async Task Links_tell_edge_node_and_direction_and_outgoing_ones_come_first()
    {
        await SeedAsync();
        var query = new RelationQuery(["company:a"], ["INVESTED_IN"], Direction.Both, null, new NodeFilter.IdIn(["company:b"]), [], All);
        var links = (await ReadAsync(r => r.GetRelatedAsync(query)))[0].Items.Select(i => i.Item).ToArray();
        Assert.Equal([true, false], links.Select(l => l.Outgoing));
        Assert.Equal(["INVESTED_IN|company:a|company:b", "INVESTED_IN|company:b|company:a"], links.Select(l => l.Edge.Id));
        Assert.All(links, l => Assert.Equal("company:b", l.Node.Id));
    }

    [Fact]
    public async Task Symmetric_relations_are_found_from_both_ends_in_every_direction()
    {
        await SeedAsync();
        foreach (var direction in Enum.GetValues<Direction>())
        {
            Assert.Equal(["country:kr"], await RelatedAsync("company:a", "PARTNERS_WITH", direction));
            Assert.Equal(["company:a"], await RelatedAsync("country:kr", "PARTNERS_WITH", direction));
        }
    }

    [Fact]
    public async Task Many_sources_get_a_page_each_in_the_order_of_the_question()
    {
        var draft = new DocumentDraft("s");
        for (var i = 0; i < 60; i++)
        {
            for (var j = 0; j <= i % 5; j++) draft.Edge("AFFECTS", $"law:{i:D2}", $"company:{j}");
        }

        await PutAsync(draft);
        var sources = Enumerable.Range(0, 3000).Select(i => $"law:{i % 61:D2}").ToArray();
        var pages = await ReadAsync(r => r.GetRelatedAsync(new RelationQuery(sources, ["AFFECTS"], Direction.Outgoing, null, null, [], new PageRequest(2, WithTotal: true))));
        Assert.Equal(3000, pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var expected = i % 61 == 60 ? 0 : i % 61 % 5 + 1;
            Assert.Equal((expected, Math.Min(expected, 2), expected > 2), (pages[i].Total!.Value, pages[i].Items.Count, pages[i].HasNext));
        }
    }

    [Fact]
    public async Task Pages_of_related_nodes_join_to_the_whole_list()
    {
        await SeedAsync();
        var query = new RelationQuery(["company:a"], null, Direction.Both, null, null, [new EdgeSort(EdgeSortField.Property, Property: "amount")], All);
        var whole = (await ReadAsync(r => r.GetRelatedAsync(query)))[0].Items.Select(i => (i.Item.Edge.Id, i.Item.Outgoing)).ToArray();
        foreach (var backward in (bool[])[false, true])
        {
            var found = new List<(string, bool)>();
            string? cursor = null;
            do
            {
                var page = (await ReadAsync(r => r.GetRelatedAsync(query with { Page = backward ? new PageRequest(1, Before: cursor, Backward: true) : new PageRequest(1, cursor) })))[0];
                found.InsertRange(backward ? 0 : found.Count, page.Items.Select(i => (i.Item.Edge.Id, i.Item.Outgoing)));
                cursor = (backward ? page.HasPrevious : page.HasNext) ? page.Items[0].Cursor : null;
            }
            while (cursor is not null);
            Assert.Equal(whole, found);
        }
    }

    [Fact]
    public async Task Orders_by_property_confidence_name_and_degree()
    {
        await SeedAsync();
        Assert.Equal(["company:c", "company:b"], await OrderedAsync(new EdgeSort(EdgeSortField.Property, Property: "amount")));
        Assert.Equal(["company:c", "company:b"], await OrderedAsync(new EdgeSort(EdgeSortField.Property, true, "amount")));
        Assert.Equal(["company:b", "company:c"], await OrderedAsync(new EdgeSort(EdgeSortField.Confidence)));
        Assert.Equal(["company:c", "company:b"], await OrderedAsync(new EdgeSort(EdgeSortField.Confidence, true)));
        Assert.Equal(["company:c", "company:b"], await OrderedAsync(new EdgeSort(EdgeSortField.TargetName)));
        Assert.Equal(["company:c", "company:b"], await OrderedAsync(new EdgeSort(EdgeSortField.TargetDegree)));
        Assert.Equal(["company:c", "company:b"], await OrderedAsync(new EdgeSort(EdgeSortField.TargetId, true)));

        Task<string[]> OrderedAsync(EdgeSort sort) => RelatedAsync("company:a", "INVESTED_IN", Direction.Outgoing, order: sort);
    }

    [Fact]
    public async Task Edge_filters_test_one_assertion_at_a_time()
    {
        await PutAsync(
            new DocumentDraft("a").Edge("INVESTED_IN", "company:a", "company:b", status: Status.Planned, confidence: 0.4, properties: Properties(("round", Value("Series A")), ("date", Date("2024-02")))),
            new DocumentDraft("b").Edge("INVESTED_IN", "company:a", "company:b", confidence: 0.8).Reference("INVESTED_IN", "company:a", "company:c"));
        await FoundAsync(["company:b"], new EdgeFilter.Assertion { Statuses = [Status.Planned] });
        await FoundAsync(["company:b", "company:c"], new EdgeFilter.Assertion { Statuses = [Status.Actual] });
        await FoundAsync(["company:b"], new EdgeFilter.Assertion { Origins = [Origin.Stated, Origin.Inferred] });
        await FoundAsync(["company:b"], new EdgeFilter.Assertion { DocumentIds = ["a"] });
        await FoundAsync(["company:b", "company:c"], new EdgeFilter.Assertion { MinConfidence = 0.7 });
        await FoundAsync([], new EdgeFilter.Assertion { Statuses = [Status.Planned], MinConfidence = 0.5 });
        await FoundAsync([], new EdgeFilter.Assertion { DocumentIds = ["b"], Properties = [("round", new Condition.IsNull(false))] });
        await FoundAsync(["company:b"], new EdgeFilter.Assertion { Properties = [("round", new Condition.Contains("series")), ("date", new Condition.Between(Date("2024"), Date("2024")))] });
        await FoundAsync(["company:b", "company:c"], new EdgeFilter.Assertion { Properties = [("round", new Condition.IsNull(true))] });
        await FoundAsync([], new EdgeFilter.Assertion { Origins = [] });
        await FoundAsync(["company:c"], new EdgeFilter.Not(new EdgeFilter.Assertion { DocumentIds = ["a"] }));
        await FoundAsync(["company:b"], new EdgeFilter.And([new EdgeFilter.Assertion { Statuses = [Status.Planned] }, new EdgeFilter.Assertion { MinConfidence = 0.7 }]));
        await FoundAsync(["company:b", "company:c"], new EdgeFilter.Or([new EdgeFilter.Assertion { DocumentIds = ["a"] }, new EdgeFilter.Assertion { Origins = [Origin.Reference] }]));

        async Task FoundAsync(string[] expected, EdgeFilter filter) => Assert.Equal(expected, await RelatedAsync("company:a", edge: filter));
    }

    [Fact]
    public async Task Target_filters_choose_among_the_other_ends()
    {
        await SeedAsync();
        Assert.Equal(["country:kr", "country:kr"], await RelatedAsync("company:a", target: new NodeFilter.TypeIn(["Country"])));
    }

    [Fact]
    public async Task A_cursor_of_another_relation_query_is_refused()
    {
        await SeedAsync();
        var query = new RelationQuery(["company:a"], ["INVESTED_IN"], Direction.Both, null, null, [], new PageRequest(1));
        var cursor = (await ReadAsync(r => r.GetRelatedAsync(query)))[0].Items[0].Cursor;
        var other = query with { Direction = Direction.Outgoing, Page = new PageRequest(1, cursor) };
        await Assert.ThrowsAsync<CursorException>(() => ReadAsync(r => r.GetRelatedAsync(other)));
    }

    [Fact]
    public async Task Counts_are_by_relation_and_direction_and_symmetric_ones_count_as_outgoing()
    {
        await SeedAsync();
        var counts = await ReadAsync(r => r.CountRelatedAsync(["company:a", "none", "country:kr"]));
        Assert.Equal([("AFFECTS", false, 1), ("INVESTED_IN", true, 2), ("INVESTED_IN", false, 2), ("PARTNERS_WITH", true, 1)], counts[0]);
        Assert.Empty(counts[1]);
        Assert.Equal([("INVESTED_IN", true, 1), ("PARTNERS_WITH", true, 1)], counts[2]);
    }

    private Task<CommitResult> SeedAsync() => PutAsync(new DocumentDraft("s")
        .Node("company:a", "Alpha")
        .Node("company:b", "Zeta")
        .Node("company:c", "Eta")
        .Edge("INVESTED_IN", "company:a", "company:b", confidence: 0.5)
        .Edge("INVESTED_IN", "company:a", "company:c", confidence: 0.7, properties: Properties(("amount", Value(5))))
        .Edge("INVESTED_IN", "company:b", "company:a", properties: Properties(("amount", Value(4))))
        .Edge("INVESTED_IN", "country:kr", "company:a")
        .Edge("PARTNERS_WITH", "country:kr", "company:a")
        .Edge("AFFECTS", "law:x", "company:a"));
}
