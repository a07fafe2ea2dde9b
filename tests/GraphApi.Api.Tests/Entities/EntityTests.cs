using GraphApi.Api.Tests.Samples;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Tests.Entities;

public sealed class EntityTests
{
    [Fact]
    public async Task An_entity_is_found_by_its_id_with_all_its_names()
    {
        await using var api = await Sample.ApiAsync();
        var company = (await api.DataAsync("""
            { company(id: "company:openai") { __typename id type names { ko en } aliases externalIds { scheme value } requestedId degree relationCounts { relation outgoing count } } }
            """)).GetProperty("company");
        Assert.Equal("Company", company.GetProperty("__typename").GetString());
        Assert.Equal("COMPANY", company.GetProperty("type").GetString());
        Assert.Equal("오픈AI", company.GetProperty("names").GetProperty("ko").GetString());
        Assert.Equal("오픈에이아이", company.GetProperty("aliases")[0].GetString());
        Assert.Equal("""[{"scheme":"wikidata","value":"Q21708200"}]""", company.GetProperty("externalIds").GetRawText());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, company.GetProperty("requestedId").ValueKind);
        Assert.Equal(7, company.GetProperty("degree").GetInt32());
        Assert.Contains("""{"relation":"AFFECTS","outgoing":false,"count":2}""", company.GetProperty("relationCounts").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["Nodes", "CountRelated"], api.Store.Calls);
    }

    [Theory]
    [InlineData("en", "", "OpenAI")]
    [InlineData("ko", "", "오픈AI")]
    [InlineData("en", "(language: KO)", "오픈AI")]
    public async Task The_name_is_in_the_language_asked_for_or_else_the_callers(string caller, string argument, string expected)
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync($$"""{ company(id: "company:openai") { name{{argument}} } }""", language: caller);
        Assert.Equal(expected, data.GetProperty("company").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_name_that_is_missing_in_one_language_is_given_in_the_other()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ policy(id: "policy:ai-order") { name(language: EN) } }""");
        Assert.Equal("AI 행정명령", data.GetProperty("policy").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("company:nobody")]
    [InlineData("law:eu-ai-act")]
    [InlineData("?")]
    public async Task An_id_that_is_unknown_or_of_another_type_gives_null(string id)
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("query($id: ID!) { company(id: $id) { id } }", new { id });
        Assert.Equal("""{"company":null}""", data.GetRawText());
    }

    [Fact]
    public async Task A_merged_id_is_answered_from_the_survivor_and_says_so()
    {
        await using var api = await Sample.ApiAsync();
        await api.CommitAsync(new GraphChange.PutRedirect("company:gone", "company:openai"));
        var data = await api.DataAsync("""{ company(id: "company:gone") { id requestedId } }""");
        Assert.Equal("""{"company":{"id":"company:openai","requestedId":"company:gone"}}""", data.GetRawText());
    }

    [Fact]
    public async Task Anything_is_found_by_its_global_id()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""
            { nodes(ids: ["company:openai", "AFFECTS|law:eu-ai-act|company:openai", "news", "company:nobody", "no document", "A|b|c"]) { __typename id } node(id: "brief") { id } }
            """);
        Assert.Equal(["Company", "Relationship", "Document", null, null, null],
            data.GetProperty("nodes").EnumerateArray().Select(n => n.ValueKind == System.Text.Json.JsonValueKind.Null ? null : n.GetProperty("__typename").GetString()));
        Assert.Equal("brief", data.GetProperty("node").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Properties_of_a_type_are_typed_fields_and_a_list()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ model(id: "model:gpt-4") { parameters properties { name kind value number date } } }""");
        Assert.Equal(
            """{"model":{"parameters":1800000000000,"properties":[{"name":"parameters","kind":"NUMBER","value":"1800000000000","number":1800000000000,"date":null}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Too_many_ids_at_once_are_refused()
    {
        await using var api = await Sample.ApiAsync(new ApiOptions { MaxPageSize = 2 });
        Assert.Equal([ErrorCodes.PageTooLarge], await api.ErrorCodesAsync("""{ nodes(ids: ["a:1", "a:2", "a:3"]) { id } }"""));
    }
}
