using GraphApi.Graph.Queries;
using GraphApi.Graph.Search;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

public abstract class SearchContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Theory]
    [InlineData("OpenAI", MatchKind.Exact, "OpenAI")]
    [InlineData("open ai", MatchKind.Exact, "OpenAI")]
    [InlineData("오픈ＡＩ", MatchKind.Exact, "오픈AI")]
    [InlineData("오픈 에이아이", MatchKind.Exact, "오픈에이아이")]
    [InlineData("오", MatchKind.Prefix, "오픈AI")]
    [InlineData("ope", MatchKind.Prefix, "OpenAI")]
    [InlineData("ㅇㅍㄴ", MatchKind.Initials, "오픈AI")]
    [InlineData("ㅇㅍ", MatchKind.Initials, "오픈AI")]
    [InlineData("ㅇㅍㅇㅇㅇ", MatchKind.Initials, "오픈에이아이")]
    [InlineData("픈", MatchKind.Substring, "오픈AI")]
    [InlineData("에이", MatchKind.Substring, "오픈에이아이")]
    [InlineData("penai", MatchKind.Substring, "OpenAI")]
    [InlineData("ＯＰＥＮ－ＡＩ", MatchKind.Exact, "OpenAI")]
    [InlineData("ㅇㅍㄴai", MatchKind.Initials, "오픈AI")]
    [InlineData("opeenai", MatchKind.Similar, "OpenAI")]
    public async Task A_name_is_found_by(string typed, MatchKind match, string name)
    {
        await SeedAsync();
        var hit = (await SearchAsync(typed)).Items.Select(i => i.Item).Single(h => h.Node.Id == "company:openai");
        Assert.Equal((match, name), (hit.Match, hit.MatchedName));
        Assert.InRange(hit.Score, double.Epsilon, 1);
    }

    [Theory]
    [InlineData("삼성")]
    [InlineData("삼")]
    [InlineData("성")]
    [InlineData("ㅅㅅ")]
    [InlineData("ㅄ")]
    [InlineData("ㅀ")]
    [InlineData("ㄳ")]
    public async Task One_or_two_syllables_or_consonants_are_enough(string typed)
    {
        await PutAsync(new DocumentDraft("a").Node("company:samsung", ko: "삼성").Node("company:bs", ko: "부산").Node("company:rh", ko: "로한").Node("company:gs", ko: "교신"));
        var expected = typed switch
        {
            "ㅄ" => "company:bs",
            "ㅀ" => "company:rh",
            "ㄳ" => "company:gs",
            _ => "company:samsung",
        };
        Assert.Equal([expected], (await HitsAsync(typed)).Select(h => h.Item1));
    }

    [Fact]
    public async Task A_word_inside_a_name_is_found_by_its_beginning()
    {
        await SeedAsync();
        Assert.Equal([("law:eu-ai-act", MatchKind.WordPrefix)], await HitsAsync("act"));
        Assert.Equal([("law:eu-ai-act", MatchKind.WordPrefix)], await HitsAsync("ai ac"));
        Assert.Equal([("law:기본법", MatchKind.WordPrefix)], await HitsAsync("기본"));
    }

    [Fact]
    public async Task Accents_case_and_punctuation_do_not_matter()
    {
        await PutAsync(new DocumentDraft("a").Node("company:x", "Électricité de Franç-E"));
        Assert.Equal([("company:x", MatchKind.Exact)], await HitsAsync("ELECTRICITE DE FRANCE"));
    }

    [Fact]
    public async Task Better_kinds_of_match_come_first_then_score_then_degree_then_id()
    {
        await PutAsync(new DocumentDraft("a")
            .Node("company:1", "nova").Node("company:2", "novax").Node("company:3", "novay").Node("company:4", "novaxyz").Node("company:5", "super nova").Node("company:6", "supernova")
            .Edge("AFFECTS", "law:zz", "company:3"));
        Assert.Equal(
        [
            ("company:1", MatchKind.Exact), ("company:3", MatchKind.Prefix), ("company:2", MatchKind.Prefix), ("company:4", MatchKind.Prefix),
            ("company:5", MatchKind.WordPrefix), ("company:6", MatchKind.Substring),
        ], await HitsAsync("nova"));
    }

    [Fact]
    public async Task A_node_is_found_once_by_its_best_name()
    {
        await PutAsync(new DocumentDraft("a").Node("company:1", "Nova Systems", aliases: ["Nova", "The Nova"]));
        var hit = Assert.Single((await SearchAsync("nova")).Items).Item;
        Assert.Equal((MatchKind.Exact, "Nova", 1.0), (hit.Match, hit.MatchedName, hit.Score));
    }

    [Fact]
    public async Task Only_nodes_of_the_types_asked_for_are_found()
    {
        await SeedAsync();
        Assert.Equal(["law:eu-ai-act", "law:기본법"], (await ReadAsync(r => r.SearchAsync(new SearchQuery("ai", ["Law"], All)))).Items.Select(i => i.Item.Node.Id).Order(StringComparer.Ordinal));
        Assert.Empty((await ReadAsync(r => r.SearchAsync(new SearchQuery("ai", ["Country"], All)))).Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  !? ")]
    [InlineData("qqqq")]
    [InlineData("ㅋㅋㅋ")]
    public async Task What_matches_nothing_gives_an_empty_page(string typed)
    {
        await SeedAsync();
        var page = await SearchAsync(typed);
        Assert.Equal((0, 0, false, false), (page.Items.Count, page.Total!.Value, page.HasNext, page.HasPrevious));
    }

    [Fact]
    public async Task Half_a_character_is_no_letter()
    {
        await SeedAsync();
        Assert.Empty(await HitsAsync("\uD83D"));
        Assert.Contains(("company:openai", MatchKind.Exact), await HitsAsync("Open\uDE00AI"));
        Assert.Contains(("company:openai", MatchKind.Exact), await HitsAsync("Open\uD83D\uDE00AI"));
    }

    [Fact]
    public async Task Pages_of_hits_join_to_the_whole_list_and_their_cursors_belong_to_the_search()
    {
        var draft = new DocumentDraft("a");
        for (var i = 0; i < 23; i++) draft.Node($"company:{i}", $"nova {new string('x', i % 7)}{i}");
        await PutAsync(draft);
        var whole = (await SearchAsync("nova")).Items.Select(i => i.Item.Node.Id).ToArray();
        Assert.Equal(23, whole.Length);
        var found = new List<string>();
        Page<SearchHit> page;
        string? cursor = null;
        do
        {
            page = await ReadAsync(r => r.SearchAsync(new SearchQuery("Nova", null, new PageRequest(4, cursor))));
            found.AddRange(page.Items.Select(i => i.Item.Node.Id));
            cursor = page.Items[^1].Cursor;
        }
        while (page.HasNext);
        Assert.Equal(whole, found);
        await Assert.ThrowsAsync<CursorException>(() => ReadAsync(r => r.SearchAsync(new SearchQuery("novb", null, new PageRequest(4, cursor)))));
    }

    [Fact]
    public async Task Search_sees_every_commit()
    {
        await SeedAsync();
        Assert.Empty(await HitsAsync("zebra"));
        await PutAsync(new DocumentDraft("z").Node("company:z", "Zebra"));
        Assert.Equal([("company:z", MatchKind.Exact)], await HitsAsync("zebra"));
        await RemoveAsync("z");
        Assert.Empty(await HitsAsync("zebra"));
    }

    private async Task<(string, MatchKind)[]> HitsAsync(string text) => [.. (await SearchAsync(text)).Items.Select(i => (i.Item.Node.Id, i.Item.Match))];

    private Task<Page<SearchHit>> SearchAsync(string text) => ReadAsync(r => r.SearchAsync(new SearchQuery(text, null, All)));

    private Task<CommitResult> SeedAsync() => PutAsync(new DocumentDraft("s")
        .Node("company:openai", "OpenAI", "오픈AI", ["오픈에이아이"])
        .Node("company:samsung", "Samsung", "삼성")
        .Node("law:eu-ai-act", "EU AI Act")
        .Node("law:기본법", ko: "AI 기본법"));
}
