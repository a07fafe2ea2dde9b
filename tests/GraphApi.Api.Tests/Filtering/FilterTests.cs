using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests.Filtering;

public sealed class FilterTests
{
    [Theory]
    [InlineData("""companies(where: {name: {contains: "open"}})""", "company:openai")]
    [InlineData("""companies(where: {name: {startsWith: "오픈에이"}})""", "company:openai")]
    [InlineData("""companies(where: {name: {eq: "Naver"}})""", "company:naver")]
    [InlineData("""companies(where: {id: ["company:naver", "company:x"]})""", "company:naver")]
    [InlineData("""companies(where: {externalId: {scheme: "wikidata"}})""", "company:openai")]
    [InlineData("""laws(where: {externalId: {scheme: "celex", eq: "32024R1689"}})""", "law:eu-ai-act")]
    [InlineData("""companies(where: {mentionedIn: ["brief"]})""", "company:openai")]
    [InlineData("""companies(where: {not: {id: ["company:openai"]}})""", "company:naver")]
    [InlineData("""companies(where: {or: [{name: {eq: "x"}}, {name: {eq: "네이버"}}]})""", "company:naver")]
    [InlineData("""companies(where: {and: [{name: {contains: "a"}}, {name: {contains: "ver"}}]})""", "company:naver")]
    [InlineData("""models(where: {parameters: {gte: 1000000000000}})""", "model:gpt-4")]
    [InlineData("""models(where: {parameters: {lte: 1e12}})""", "model:gpt-3")]
    [InlineData("""models(where: {parameters: {in: [175000000000, 1]}})""", "model:gpt-3")]
    [InlineData("""entities(where: {type: [AGENCY]})""", "agency:white-house")]
    [InlineData("""entities(where: {model: {parameters: {gte: 1000000000000}}})""", "model:gpt-4")]
    [InlineData("""entities(where: {rule: {adoptedBy: {some: {}}}})""", "law:eu-ai-act")]
    [InlineData("""entities(where: {company: {}, name: {contains: "nav"}})""", "company:naver")]
    [InlineData("""models(where: {parameters: {isNull: true}})""", "")]
    public async Task Entities_are_filtered_by_what_they_are(string field, string expected) => await ExpectAsync(field, expected);

    [Theory]
    [InlineData("""companies(where: {affectedBy: {some: {}}})""", "company:openai")]
    [InlineData("""companies(where: {affectedBy: {some: {}, status: [PROPOSED]}})""", "company:naver")]
    [InlineData("""companies(where: {affectedBy: {some: {}, status: null}})""", "company:naver company:openai")]
    [InlineData("""companies(where: {affectedBy: {none: {}}})""", "company:naver")]
    [InlineData("""companies(where: {locatedIn: {some: {name: {eq: "미국"}}, origin: [REFERENCE]}})""", "company:openai")]
    [InlineData("""companies(where: {locatedIn: {some: {}, origin: [STATED]}})""", "")]
    [InlineData("""companies(where: {affectedBy: {some: {issuedBy: {some: {type: [AGENCY]}}}}})""", "company:openai")]
    [InlineData("""companies(where: {affectedBy: {some: {}, edge: {date: {gte: "2024"}}}})""", "company:openai")]
    [InlineData("""companies(where: {affectedBy: {some: {}, edge: {date: {gte: "2024-09"}}}})""", "")]
    [InlineData("""companies(where: {affectedBy: {some: {}, edge: {documents: ["brief"]}, status: [PLANNED]}})""", "company:openai")]
    [InlineData("""companies(where: {affectedBy: {some: {}, edge: {minConfidence: 0.95}}})""", "")]
    [InlineData("""companies(where: {developed: {all: {type: [MODEL]}}, affectedBy: {some: {type: [LAW]}}})""", "company:openai")]
    [InlineData("""laws(where: {adoptedBy: {some: {}, edge: {votesFor: {gte: 500}}}})""", "law:eu-ai-act")]
    public async Task Entities_are_filtered_through_relations(string field, string expected) => await ExpectAsync(field, expected);

    [Theory]
    [InlineData("""models(orderBy: [{field: PARAMETERS}])""", "model:gpt-3 model:gpt-4")]
    [InlineData("""models(orderBy: [{field: PARAMETERS, direction: DESC}])""", "model:gpt-4 model:gpt-3")]
    [InlineData("""companies(orderBy: [{field: NAME, language: KO}])""", "company:naver company:openai")]
    [InlineData("""companies(orderBy: [{field: DEGREE, direction: DESC}, {field: ID}])""", "company:openai company:naver")]
    public async Task Entities_are_ordered_by_several_keys(string field, string expected) => await ExpectAsync(field, expected);

    [Theory]
    [InlineData("""companies(where: {affectedBy: {status: [ACTUAL]}})""", ErrorCodes.BadFilter)]
    [InlineData("""companies(where: {affectedBy: {some: {}, edge: {date: {gte: "2024-13"}}}})""", ErrorCodes.BadValue)]
    public async Task Filters_that_make_no_sense_are_refused_with_a_code(string field, string code)
    {
        await using var api = await Sample.ApiAsync();
        Assert.Equal([code], await api.ErrorCodesAsync($"{{ {field} {{ nodes {{ id }} }} }}"));
    }

    [Fact]
    public async Task Filters_come_as_variables_too()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("query($where: CompanyWhere) { companies(where: $where) { nodes { id } } }",
            new { where = new { affectedBy = new { some = new { id = new[] { "law:eu-ai-act" } }, edge = new { date = new { lte = "2024-12" }, amount = new { gte = 35000000 } } } } });
        Assert.Equal("""{"companies":{"nodes":[{"id":"company:openai"}]}}""", data.GetRawText());
    }

    [Fact]
    public async Task A_filter_in_a_variable_leaves_out_what_is_not_actual_too()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("query($where: CompanyWhere) { companies(where: $where) { nodes { id } } }", new { where = new { affectedBy = new { some = new { } } } });
        Assert.Equal("""{"companies":{"nodes":[{"id":"company:openai"}]}}""", data.GetRawText());
    }

    private static async Task ExpectAsync(string field, string expected)
    {
        await using var api = await Sample.ApiAsync();
        var page = (await api.DataAsync($"{{ page: {field} {{ nodes {{ id }} }} }}")).GetProperty("page");
        Assert.Equal(expected, string.Join(' ', page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString())));
    }
}
