using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests.Relations;

public sealed class RelationTests
{
    [Fact]
    public async Task Companies_lead_to_the_rules_that_affect_them_and_to_who_issued_those_with_evidence()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync(File.ReadAllText(RepositoryFiles.Path("schema", "queries", "companies-and-the-rules-that-affect-them.graphql")));
        var openAi = data.GetProperty("companies").GetProperty("nodes").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "company:openai");
        var rules = openAi.GetProperty("affectedBy").GetProperty("edges").EnumerateArray().ToDictionary(e => e.GetProperty("node").GetProperty("id").GetString()!);
        var evidence = rules["law:eu-ai-act"].GetProperty("evidence")[0];
        Assert.Equal(2, evidence.GetProperty("line").GetInt32());
        Assert.Equal("유럽연합의 AI법은 오픈AI에 적용된다.", evidence.GetProperty("quote").GetString());
        var issuer = rules["policy:ai-order"].GetProperty("node").GetProperty("issuedBy").GetProperty("edges")[0];
        Assert.Equal("White House", issuer.GetProperty("node").GetProperty("name").GetString());
        Assert.Equal("2023-10", issuer.GetProperty("date").GetString());
        Assert.Equal(3, issuer.GetProperty("evidence")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Each_level_costs_one_question_for_each_field_and_type_however_many_parents_there_are()
    {
        await using var api = await Sample.ApiAsync();
        await api.DataAsync("""
            { companies { nodes { affectedBy(status: null) { edges { evidence { quote note document { id } } assertions { evidence { quote } } node { name ... on Law { issuedBy { nodes { id } } } } } } } } }
            """);
        // Nothing is asked twice: the quotes of evidence and of the assertions' evidence need the same texts.
        Assert.Equal(["FindNodes", "Related", "Assertions", "Texts", "Documents", "Related"], api.Store.Calls);
        Assert.Equal(0, api.Store.OpenReaders);
    }

    [Fact]
    public async Task Only_what_is_actual_shows_unless_asked_otherwise()
    {
        await using var api = await Sample.ApiAsync();
        Assert.Equal("""{"affectedBy":{"nodes":[]}}""", await OfAsync("company:naver", "affectedBy { nodes { id } }"));
        Assert.Equal("""{"affectedBy":{"edges":[{"status":"PROPOSED"}]}}""", await OfAsync("company:naver", "affectedBy(status: [PROPOSED]) { edges { status } }"));

        async Task<string> OfAsync(string id, string field) =>
            (await api.DataAsync($$"""query($id: ID!) { company(id: $id) { {{field}} } }""", new { id })).GetProperty("company").GetRawText();
    }

    [Fact]
    public async Task An_edge_shows_its_best_assertion_and_lists_all()
    {
        await using var api = await Sample.ApiAsync();
        var edge = (await api.DataAsync("""
            { company(id: "company:openai") { affectedBy(where: {type: [LAW]}) { edges {
              cursor id relation outgoing origin origins status confidence date amount currency assertionCount from { id } to { id } node { __typename }
              properties { name value } assertions { __typename origin status confidence date amount because { id } evidence { extractor } } } } } }
            """)).GetProperty("company").GetProperty("affectedBy").GetProperty("edges")[0];
        Assert.NotEmpty(edge.GetProperty("cursor").GetString()!);
        Assert.Equal("AFFECTS|law:eu-ai-act|company:openai", edge.GetProperty("id").GetString());
        Assert.False(edge.GetProperty("outgoing").GetBoolean());
        Assert.Equal("law:eu-ai-act", edge.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("company:openai", edge.GetProperty("to").GetProperty("id").GetString());
        Assert.Equal("Law", edge.GetProperty("node").GetProperty("__typename").GetString());
        Assert.Equal("2024-08", edge.GetProperty("date").GetString());
        Assert.Equal(35_000_000m, edge.GetProperty("amount").GetDecimal());
        Assert.Equal(2, edge.GetProperty("assertionCount").GetInt32());
        Assert.Equal("""["STATED"]""", edge.GetProperty("origins").GetRawText());
        Assert.Equal("""[{"name":"date","value":"2024-08"},{"name":"amount","value":"35000000"},{"name":"currency","value":"EUR"}]""", edge.GetProperty("properties").GetRawText());
        Assert.Equal(["ACTUAL 2024-08", "PLANNED 2025"],
            edge.GetProperty("assertions").EnumerateArray().Select(a => $"{a.GetProperty("status").GetString()} {a.GetProperty("date").GetString()}"));
    }

    [Fact]
    public async Task Assertions_are_filtered_and_bounded()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""
            { edge(id: "AFFECTS|law:eu-ai-act|company:openai") { planned: assertions(status: [PLANNED]) { status } one: assertions(first: 1) { status } evidence(first: 1) { line } } }
            """);
        Assert.Equal("""{"edge":{"planned":[{"status":"PLANNED"}],"one":[{"status":"ACTUAL"}],"evidence":[{"line":2}]}}""", data.GetRawText());
    }

    [Fact]
    public async Task Edges_are_ordered_by_their_properties()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ company(id: "company:openai") { affectedBy(orderBy: [{field: DATE, direction: DESC}]) { edges { date } } } }""");
        Assert.Equal("""{"company":{"affectedBy":{"edges":[{"date":"2024-08"},{"date":"2023-10-30"}]}}}""", data.GetRawText());
    }

    [Fact]
    public async Task A_symmetric_relation_is_seen_from_both_ends()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ companies { nodes { id competitors { nodes { id } } } } }""");
        Assert.Equal(
            """{"companies":{"nodes":[{"id":"company:naver","competitors":{"nodes":[{"id":"company:openai"}]}},{"id":"company:openai","competitors":{"nodes":[{"id":"company:naver"}]}}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task What_was_inferred_says_what_it_follows_from()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""
            { company(id: "company:openai") { offeredIn { edges { origin evidence { line } assertions { because { relation origin to { __typename id } } } } } } }
            """);
        Assert.Equal(
            """{"company":{"offeredIn":{"edges":[{"origin":"INFERRED","evidence":[],"assertions":[{"because":[{"relation":"LOCATED_IN","origin":"REFERENCE","to":{"__typename":"Country","id":"country:us"}}]}]}]}}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Any_relation_can_be_followed_at_once()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""
            { company(id: "company:openai") { relations(relation: [DEVELOPED, LOCATED_IN, AFFECTS], direction: OUTGOING, where: {name: {contains: "gpt"}}) { totalCount edges { relation outgoing node { id } } } } }
            """);
        Assert.Equal(
            """{"company":{"relations":{"totalCount":2,"edges":[{"relation":"DEVELOPED","outgoing":true,"node":{"id":"model:gpt-3"}},{"relation":"DEVELOPED","outgoing":true,"node":{"id":"model:gpt-4"}}]}}}""",
            data.GetRawText());
    }

    [Theory]
    [InlineData("origin: [REFERENCE]", "LOCATED_IN")]
    [InlineData("origin: [INFERRED, REFERENCE], orderBy: [{field: NODE_NAME}, {field: CONFIDENCE, direction: DESC}]", "LOCATED_IN OFFERED_IN")]
    [InlineData("direction: INCOMING, relation: [AFFECTS], edge: {documents: [\"brief\"]}, status: null", "AFFECTS")]
    [InlineData("direction: INCOMING, relation: [AFFECTS], edge: {minConfidence: 0.95}", "")]
    [InlineData("where: {rule: {}}", "AFFECTS AFFECTS")]
    public async Task Any_relation_is_filtered_like_one(string arguments, string expected)
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync($$"""{ company(id: "company:openai") { relations({{arguments}}) { edges { relation } } } }""");
        var edges = data.GetProperty("company").GetProperty("relations").GetProperty("edges").EnumerateArray();
        Assert.Equal(expected, string.Join(' ', edges.Select(e => e.GetProperty("relation").GetString())));
    }

    [Fact]
    public async Task An_entity_that_many_lead_to_is_asked_about_once()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ models { nodes { id developedBy { nodes { ... on Company { competitors { nodes { id } } } } } } } }""");
        Assert.Equal(2, data.GetProperty("models").GetProperty("nodes").GetArrayLength());
        Assert.Equal(["FindNodes", "Related", "Related"], api.Store.Calls);
    }
}
