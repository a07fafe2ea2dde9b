using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests.Provenance;

public sealed class ProvenanceTests
{
    [Fact]
    public async Task Evidence_quotes_the_text_or_says_why_it_does_not()
    {
        await using var api = await Sample.ApiAsync();
        var evidence = (await api.DataAsync("""
            { edge(id: "AFFECTS|law:eu-ai-act|company:openai") { evidence { document { id } line endLine start end confidence extractor quote note } } }
            """)).GetProperty("edge").GetProperty("evidence");
        Assert.Equal("유럽연합의 AI법은 오픈AI에 적용된다.", evidence[0].GetProperty("quote").GetString());
        Assert.Null(evidence[0].GetProperty("note").GetString());
        Assert.Equal("brief", evidence[1].GetProperty("document").GetProperty("id").GetString());
        Assert.Null(evidence[1].GetProperty("quote").GetString());
        Assert.Contains("line 2 of brief", evidence[1].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Contains("graphapi attach", evidence[1].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal(["Edges", "Assertions", "Documents", "Texts"], api.Store.Calls);
    }

    [Fact]
    public async Task A_document_tells_what_it_is_and_shows_its_lines()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""
            { document(id: "news") { fileName sha256 mediaType language lineCount byteCount published pipeline textAvailable lines(from: 4, count: 1) { number text } sections { index parent level line endLine heading } } }
            """);
        Assert.Equal(
            $$$"""{"document":{"fileName":"news.txt","sha256":"{{{new string('a', 64)}}}","mediaType":"text/plain","language":"KO","lineCount":7,"byteCount":1234,"published":"2024-03","pipeline":"pipeline-1","textAvailable":true,"lines":[{"number":4,"text":"The order binds OpenAI."}],"sections":[{"index":0,"parent":null,"level":1,"line":1,"endLine":7,"heading":"Rules for AI"}]}}""",
            data.GetRawText());
        Assert.Equal(["Documents", "Texts", "Sections"], api.Store.Calls);
    }

    [Fact]
    public async Task A_document_without_its_text_shows_no_lines()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ document(id: "brief") { textAvailable lines { text } sections { heading } } other: document(id: "none") { id } }""");
        Assert.Equal("""{"document":{"textAvailable":false,"lines":null,"sections":[{"heading":null}]},"other":null}""", data.GetRawText());
    }

    [Theory]
    [InlineData("""{ document(id: "news") { lines(from: 0) { text } } }""", ErrorCodes.BadPage)]
    [InlineData("""{ document(id: "news") { lines(count: 101) { text } } }""", ErrorCodes.PageTooLarge)]
    public async Task Lines_that_cannot_be_are_refused(string query, string code)
    {
        await using var api = await Sample.ApiAsync();
        Assert.Equal([code], await api.ErrorCodesAsync(query));
    }

    [Fact]
    public async Task Mentions_are_listed_from_the_entity_and_from_the_document()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""
            { company(id: "company:openai") { documents { id } mentions { totalCount edges { cursor node { document { id } line start end text entity { id } } } } }
              document(id: "news") { mentions(first: 2) { totalCount pageInfo { hasNextPage } nodes { text entity { __typename } } } } }
            """);
        var company = data.GetProperty("company");
        Assert.Equal("""[{"id":"brief"},{"id":"news"}]""", company.GetProperty("documents").GetRawText());
        Assert.Equal(3, company.GetProperty("mentions").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            """{"totalCount":4,"pageInfo":{"hasNextPage":true},"nodes":[{"text":"AI법","entity":{"__typename":"Law"}},{"text":"오픈AI","entity":{"__typename":"Company"}}]}""",
            data.GetProperty("document").GetProperty("mentions").GetRawText());
    }
}
