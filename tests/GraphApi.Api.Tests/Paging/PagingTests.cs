using GraphApi.Api.Tests.Hosting;
using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests.Paging;

public sealed class PagingTests
{
    [Theory]
    [InlineData("""{ companies(first: 1, last: 1) { nodes { id } } }""", ErrorCodes.BadPage)]
    [InlineData("""{ companies(first: -1) { nodes { id } } }""", ErrorCodes.BadPage)]
    [InlineData("""{ companies(first: 101) { nodes { id } } }""", ErrorCodes.PageTooLarge)]
    [InlineData("""{ companies(last: 101) { nodes { id } } }""", ErrorCodes.PageTooLarge)]
    [InlineData("""{ companies(after: "nonsense") { nodes { id } } }""", ErrorCodes.BadCursor)]
    [InlineData("""{ company(id: "company:openai") { mentions(after: "nonsense") { nodes { text } } } }""", ErrorCodes.BadCursor)]
    [InlineData("""{ search(text: "a", after: "nonsense") { nodes { id } } }""", ErrorCodes.BadCursor)]
    [InlineData("""{ edge(id: "AFFECTS|law:eu-ai-act|company:openai") { assertions(first: 101) { status } } }""", ErrorCodes.PageTooLarge)]
    [InlineData("""{ edge(id: "AFFECTS|law:eu-ai-act|company:openai") { evidence(first: -1) { line } } }""", ErrorCodes.BadPage)]
    [InlineData("""{ company(id: "company:openai") { affectedBy(first: 101) { nodes { id } } } }""", ErrorCodes.PageTooLarge)]
    [InlineData("""{ company(id: "company:openai") { affectedBy(after: "nonsense") { nodes { id } } } }""", ErrorCodes.BadCursor)]
    public async Task Pages_that_cannot_be_are_refused_with_a_code(string query, string code)
    {
        await using var api = await Sample.ApiAsync();
        Assert.Equal([code], await api.ErrorCodesAsync(query));
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("{ models(first: 1, orderBy: [{field: NAME}]) { pageInfo { endCursor } } }");
        var after = data.GetProperty("models").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal([ErrorCodes.BadCursor], await api.ErrorCodesAsync("query($after: String) { models(after: $after) { nodes { id } } }", new { after }));
    }

    [Fact]
    public async Task Pages_follow_each_other_in_both_directions_and_make_up_the_whole_list()
    {
        await using var api = await Sample.ApiAsync();
        const string Forward = "query($cursor: String) { entities(first: 3, after: $cursor) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        const string Backward = "query($cursor: String) { entities(last: 3, before: $cursor) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        var all = await WalkAsync(api, Forward, "hasNextPage", "endCursor", (list, page) => list.AddRange(page));
        var reversed = await WalkAsync(api, Backward, "hasPreviousPage", "startCursor", (list, page) => list.InsertRange(0, page));
        Assert.Equal(10, all.Count);
        Assert.Equal(all.Order(StringComparer.Ordinal), all);
        Assert.Equal(all, reversed);
    }

    [Fact]
    public async Task The_total_is_counted_only_where_it_is_asked_for()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("{ companies(first: 1) { totalCount nodes { id } edges { cursor } } }");
        Assert.Equal(2, data.GetProperty("companies").GetProperty("totalCount").GetInt32());
        Assert.Equal(1, data.GetProperty("companies").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Counting_alone_fetches_no_items()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ company(id: "company:openai") { mentions { totalCount } affectedBy(status: null) { totalCount } } }""");
        Assert.Equal("""{"company":{"mentions":{"totalCount":3},"affectedBy":{"totalCount":2}}}""", data.GetRawText());
    }

    [Fact]
    public void Limits_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiOptions { MaxPageSize = 501 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiOptions { DefaultPageSize = 0 });
        Assert.Equal(5, new ApiOptions { MaxPageSize = 5 }.DefaultPageSize);
    }

    private static async Task<List<string>> WalkAsync(TestApi api, string query, string more, string next, Action<List<string>, IEnumerable<string>> add)
    {
        var ids = new List<string>();
        string? cursor = null;
        while (true)
        {
            var page = (await api.DataAsync(query, new { cursor })).GetProperty("entities");
            add(ids, [.. page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!)]);
            if (!page.GetProperty("pageInfo").GetProperty(more).GetBoolean()) return ids;
            cursor = page.GetProperty("pageInfo").GetProperty(next).GetString();
        }
    }
}
