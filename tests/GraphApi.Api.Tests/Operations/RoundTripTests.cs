using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests.Operations;

public sealed class RoundTripTests
{
    public static TheoryData<string, string> Shapes => new()
    {
        { "companies(first: 50) { totalCount nodes { name } }", "FindNodes" },
        { "companies(first: 50) { nodes { degree relationCounts { count } } }", "FindNodes CountRelated" },
        { "companies(first: 50) { nodes { affectedBy { totalCount } } }", "FindNodes Related" },
        { "companies(first: 50) { nodes { affectedBy { nodes { name } edges { from { name } to { name } } } } }", "FindNodes Related" },
        { "companies(first: 50) { nodes { affectedBy { edges { evidence { quote } } } } }", "FindNodes Related Assertions Texts" },
        { "companies(first: 50) { nodes { affectedBy { edges { evidence(first: 1) { line } } } } }", "FindNodes Related" },
        { "companies(first: 50) { nodes { affectedBy { edges { assertions { evidence { document { id } } because { id } } } } } }", "FindNodes Related Assertions Documents" },
        // A rule is a law or a policy: one question for each type.
        { "companies(first: 50) { nodes { affectedBy { nodes { issuedBy { nodes { name } } } } } }", "FindNodes Related Related Related" },
        { "companies(first: 50) { nodes { mentions { nodes { document { id } entity { name } } } } }", "FindNodes Mentions Documents Nodes" },
        { "companies(first: 50) { nodes { documents { id } } }", "FindNodes Mentions Documents" },
        { "documents { textAvailable mentions { totalCount } sections { heading } }", "ListDocuments Texts MentionsOfDocuments Sections" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task The_number_of_questions_does_not_grow_with_the_number_of_parents(string query, string questions)
    {
        foreach (var companies in (int[])[1, 40])
        {
            await using var api = await ManyCompanies.ApiAsync(companies);
            await api.DataAsync($"{{ {query} }}");
            Assert.Equal(questions, string.Join(' ', api.Store.Calls));
            Assert.Equal(0, api.Store.OpenReaders);
        }
    }

    [Fact]
    public async Task Fields_of_one_operation_share_a_reader()
    {
        await using var api = await Sample.ApiAsync();
        await api.DataAsync("""{ a: company(id: "company:openai") { name } b: company(id: "company:openai") { degree } statistics { nodes } }""");
        Assert.Equal(["Nodes", "Statistics", "CountRelated"], api.Store.Calls);
        Assert.Equal(1, api.Store.Readers);
    }

    [Fact]
    public async Task Pages_of_related_entities_make_up_the_whole_list_in_both_directions()
    {
        await using var api = await ManyCompanies.ApiAsync(23);
        const string Forward = "query($c: String) { law(id: \"law:l000\") { affects(first: 5, after: $c, orderBy: [{field: DATE, direction: DESC}]) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }";
        const string Backward = "query($c: String) { law(id: \"law:l000\") { affects(last: 5, before: $c, orderBy: [{field: DATE, direction: DESC}]) { edges { node { id } } pageInfo { hasPreviousPage startCursor } } } }";
        var forward = await WalkAsync(Forward, "hasNextPage", "endCursor");
        var backward = await WalkAsync(Backward, "hasPreviousPage", "startCursor");
        Assert.Equal(23, forward.SelectMany(page => page).Distinct().Count());
        Assert.Equal(forward.SelectMany(page => page), backward.AsEnumerable().Reverse().SelectMany(page => page));

        async Task<List<string[]>> WalkAsync(string query, string more, string next)
        {
            var pages = new List<string[]>();
            string? c = null;
            while (true)
            {
                var page = (await api.DataAsync(query, new { c })).GetProperty("law").GetProperty("affects");
                pages.Add([.. page.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()!)]);
                if (!page.GetProperty("pageInfo").GetProperty(more).GetBoolean()) return pages;
                c = page.GetProperty("pageInfo").GetProperty(next).GetString();
            }
        }
    }
}
