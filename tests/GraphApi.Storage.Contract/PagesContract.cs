using FsCheck;
using FsCheck.Fluent;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;
using static GraphApi.Storage.Contract.DocumentDraft;

namespace GraphApi.Storage.Contract;

public abstract class PagesContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    private static readonly NodeSort ByEmployees = new(NodeSortField.Property, Property: "employees");

    [Fact]
    public async Task Orders_by_a_property_put_nodes_without_it_last_in_both_directions()
    {
        await SeedAsync();
        Assert.Equal(["company:3", "company:1", "company:2", "company:4", "company:5"], await FindAsync(null, "Company", ByEmployees));
        Assert.Equal(["company:2", "company:1", "company:3", "company:4", "company:5"], await FindAsync(null, "Company", ByEmployees with { Descending = true }));
    }

    [Fact]
    public async Task Orders_by_name_go_by_the_folded_name_in_the_language_or_the_other_one()
    {
        await PutAsync(new DocumentDraft("a").Node("company:1", "zeta", "가나").Node("company:2", "ALPHA", "다라").Node("company:3", "beta").Node("company:4", ko: "나다"));
        Assert.Equal(["company:3", "company:1", "company:4", "company:2"], await FindAsync(null, null, new NodeSort(NodeSortField.Name)));
        Assert.Equal(["company:2", "company:3", "company:1", "company:4"], await FindAsync(null, null, new NodeSort(NodeSortField.Name, Language: "en")));
    }

    [Fact]
    public async Task Orders_by_degree_and_by_several_keys_end_with_the_id()
    {
        await SeedAsync();
        Assert.Equal(["law:x", "company:1", "company:2", "company:3", "company:4", "company:5"], await FindAsync(null, null, new NodeSort(NodeSortField.Degree, Descending: true)));
        Assert.Equal(["company:5", "company:3", "company:1", "company:2", "company:4"],
            await FindAsync(null, "Company", new NodeSort(NodeSortField.Degree), ByEmployees, new NodeSort(NodeSortField.Id)));
        Assert.Equal(["law:x", "company:5", "company:4", "company:3", "company:2", "company:1"], await FindAsync(null, null, new NodeSort(NodeSortField.Id, Descending: true)));
    }

    [Fact]
    public async Task Pages_say_what_is_before_and_after_them_and_count_only_when_asked()
    {
        await SeedAsync();
        var first = await PageAsync(new PageRequest(2));
        Assert.Equal((true, false, null), (first.HasNext, first.HasPrevious, first.Total));
        var second = await PageAsync(new PageRequest(2, After: first.Items[^1].Cursor, WithTotal: true));
        Assert.Equal((true, true, 5), (second.HasNext, second.HasPrevious, second.Total));
        var third = await PageAsync(new PageRequest(2, After: second.Items[^1].Cursor));
        Assert.Equal((1, false, true), (third.Items.Count, third.HasNext, third.HasPrevious));
        var last = await PageAsync(new PageRequest(2, Backward: true));
        Assert.Equal(["company:4", "company:5"], last.Items.Select(i => i.Item.Id));
        Assert.Equal((false, true), (last.HasNext, last.HasPrevious));
        var between = await PageAsync(new PageRequest(10, After: first.Items[0].Cursor, Before: last.Items[^1].Cursor));
        Assert.Equal((3, true, true), (between.Items.Count, between.HasNext, between.HasPrevious));
    }

    [Fact]
    public async Task A_page_of_size_zero_has_no_items_but_a_total()
    {
        await SeedAsync();
        var page = await PageAsync(new PageRequest(0, WithTotal: true));
        Assert.Empty(page.Items);
        Assert.Equal((true, false, 5), (page.HasNext, page.HasPrevious, page.Total));
    }

    [Fact]
    public async Task A_cursor_of_another_filter_order_or_type_is_refused()
    {
        await SeedAsync();
        var cursor = (await PageAsync(new PageRequest(1))).Items[0].Cursor;
        await RefusedAsync(new NodeQuery("Law", null, [ByEmployees], new PageRequest(1, cursor)));
        await RefusedAsync(new NodeQuery("Company", new NodeFilter.And([]), [ByEmployees], new PageRequest(1, cursor)));
        await RefusedAsync(new NodeQuery("Company", null, [ByEmployees with { Descending = true }], new PageRequest(1, cursor)));
        await RefusedAsync(new NodeQuery("Company", null, [], new PageRequest(1, Before: cursor)));

        async Task RefusedAsync(NodeQuery query)
        {
            var error = await Assert.ThrowsAsync<CursorException>(() => ReadAsync(r => r.FindNodesAsync(query)));
            Assert.Contains("another type, filter or order", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not a cursor!")]
    [InlineData("AAAA")]
    [InlineData("AQAAAAAAAAAAAAAAAAAA")]
    public async Task Nonsense_as_a_cursor_is_refused(string cursor)
    {
        await SeedAsync();
        await Assert.ThrowsAsync<CursorException>(() => PageAsync(new PageRequest(1, cursor)));
    }

    [Fact]
    public async Task A_damaged_cursor_is_refused()
    {
        await SeedAsync();
        var cursor = (await PageAsync(new PageRequest(1))).Items[0].Cursor;
        for (var i = 0; i < cursor.Length; i++)
        {
            var damaged = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            if (damaged != cursor) await Assert.ThrowsAsync<CursorException>(() => PageAsync(new PageRequest(1, damaged)));
        }

        await Assert.ThrowsAsync<CursorException>(() => PageAsync(new PageRequest(1, cursor[..^3])));
        Assert.DoesNotContain('=', cursor);
    }

    [Fact]
    public async Task A_cursor_outlives_its_row_and_new_rows_neither_repeat_nor_hide_others()
    {
        await SeedAsync();
        var cursor = (await PageAsync(new PageRequest(2))).Items[^1].Cursor;
        await RemoveAsync("s");
        await PutAsync(new DocumentDraft("t").Node("company:0", properties: Properties(("employees", Value(1)))).Node("company:9", properties: Properties(("employees", Value(15)))).Node("company:2", properties: Properties(("employees", Value(30)))));
        var next = await PageAsync(new PageRequest(10, cursor));
        Assert.Equal(["company:9", "company:2"], next.Items.Select(i => i.Item.Id));
        Assert.True(next.HasPrevious);
    }

    [Fact]
    public void Concatenated_pages_equal_the_whole_list_forwards_and_backwards()
    {
        var shapes = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Prop.ForAll(shapes, seed => HoldsAsync(new Random(seed)).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true));
    }

    private async Task<bool> HoldsAsync(Random random)
    {
        await using var store = await OpenAnotherAsync();
        var draft = new DocumentDraft("a");
        var count = random.Next(0, 25);
        for (var i = 0; i < count; i++)
        {
            var employees = random.Next(4);
            draft.Node($"company:{random.Next(40)}", $"n{random.Next(5)}", properties: employees == 0 ? null : Properties(("employees", Value(employees)), ("founded", Date($"20{random.Next(10, 20)}"))));
        }

        await store.CommitAsync(new([new Graph.Storage.GraphChange.PutDocument(draft.Build())], "tester", "property"));
        await using var reader = await store.OpenReaderAsync();
        NodeSort[] sorts = [ByEmployees, new(NodeSortField.Name), new(NodeSortField.Degree), new(NodeSortField.Property, Property: "founded")];
        var order = sorts.OrderBy(_ => random.Next()).Take(random.Next(3)).Select(s => s with { Descending = random.Next(2) == 0 }).ToArray();
        var query = new NodeQuery("Company", null, order, All);
        var whole = await reader.FindNodesAsync(query);
        var size = random.Next(1, 6);
        return Same(whole, await CollectAsync(backward: false)) && Same(whole, await CollectAsync(backward: true));

        async Task<List<string>> CollectAsync(bool backward)
        {
            var ids = new List<string>();
            string? cursor = null;
            while (true)
            {
                var page = await reader.FindNodesAsync(query with { Page = backward ? new PageRequest(size, Before: cursor, Backward: true) : new PageRequest(size, After: cursor) });
                ids.InsertRange(backward ? 0 : ids.Count, page.Items.Select(i => i.Item.Id));
                if (!(backward ? page.HasPrevious : page.HasNext)) return ids;
                cursor = page.Items[backward ? 0 : ^1].Cursor;
            }
        }

        static bool Same(Page<Graph.Model.Node> whole, List<string> ids) => whole.Items.Select(i => i.Item.Id).SequenceEqual(ids) && whole.Total == ids.Count;
    }

    private Task<Page<Graph.Model.Node>> PageAsync(PageRequest page) => ReadAsync(r => r.FindNodesAsync(new NodeQuery("Company", null, [ByEmployees], page)));

    private Task<CommitResult> SeedAsync() => PutAsync(new DocumentDraft("s")
        .Node("company:1", properties: Properties(("employees", Value(10))))
        .Node("company:2", properties: Properties(("employees", Value(20.5m))))
        .Node("company:3", properties: Properties(("employees", Value(-3))))
        .Node("company:4")
        .Node("company:5")
        .Edge("AFFECTS", "law:x", "company:1")
        .Edge("AFFECTS", "law:x", "company:2")
        .Edge("AFFECTS", "law:x", "company:3")
        .Edge("AFFECTS", "law:x", "company:4"));
}
