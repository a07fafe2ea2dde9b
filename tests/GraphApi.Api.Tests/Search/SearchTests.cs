using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests.Search;

public sealed class SearchTests
{
    [Theory]
    [InlineData("openai", "company:openai", "EXACT", "OpenAI")]
    [InlineData("오픈", "company:openai", "PREFIX", "오픈AI")]
    [InlineData("house", "agency:white-house", "WORD_PREFIX", "White House")]
    public async Task Entities_are_found_by_name_in_either_language(string text, string id, string match, string name)
    {
        await using var api = await Sample.ApiAsync();
        var hit = (await api.DataAsync("query($text: String!) { search(text: $text) { edges { match matchedName score node { id } } } }", new { text }))
            .GetProperty("search").GetProperty("edges")[0];
        Assert.Equal(id, hit.GetProperty("node").GetProperty("id").GetString());
        Assert.Equal(match, hit.GetProperty("match").GetString());
        Assert.Equal(name, hit.GetProperty("matchedName").GetString());
        Assert.InRange(hit.GetProperty("score").GetDouble(), 0.01, 1);
    }

    [Fact]
    public async Task Types_narrow_the_search()
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("""{ search(text: "a", types: [LAW, INTERNATIONAL_ORGANIZATION]) { nodes { __typename } } }""");
        Assert.All(data.GetProperty("search").GetProperty("nodes").EnumerateArray(), n => Assert.Equal("Law", n.GetProperty("__typename").GetString()));
        Assert.NotEqual(0, data.GetProperty("search").GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … ")]
    public async Task Nothing_typed_finds_nothing(string text)
    {
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync("query($text: String!) { search(text: $text) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }", new { text });
        Assert.Equal("""{"search":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}""", data.GetRawText());
        Assert.Empty(api.Store.Calls);
    }

    [Fact]
    public async Task A_text_longer_than_any_name_is_refused()
    {
        await using var api = await Sample.ApiAsync();
        Assert.Equal([ErrorCodes.BadValue], await api.ErrorCodesAsync("query($text: String!) { search(text: $text) { totalCount } }", new { text = new string('a', 201) }));
    }
}
