namespace GraphApi.Extraction.Tests.Mentions;

public class AmbiguousNameTests
{
    private static readonly string[] Trade =
    [
        "id: country:aa, ko: 가람국", "id: country:bb, ko: 나루국", "id: agency:aa-trade, ko: 가람국 교역부, ambiguous: [교역부], country: country:aa",
        "id: agency:bb-trade, ko: 나루국 교역부, ambiguous: [교역부], country: country:bb",
    ];

    [Fact]
    public void The_country_of_the_sentence_decides() =>
        Assert.Equal(["country:bb", "agency:bb-trade"], Reading.Ids("나루국에서는 교역부가 새 규칙을 냈다.", Trade));

    [Fact]
    public void Without_any_context_an_ambiguous_name_means_nothing() => Assert.Empty(Reading.Ids("교역부가 새 규칙을 냈다.", Trade));

    [Fact]
    public void The_full_name_earlier_in_the_document_decides() =>
        Assert.Equal(["agency:aa-trade", "agency:aa-trade"], Reading.Ids("가람국 교역부는 조사를 시작했다. 교역부는 결과를 곧 낸다.", Trade));

    [Fact]
    public void A_type_word_beside_it_decides() =>
        Assert.Equal(["model:nuri"], Reading.Ids("누리 모델은 작다.", "id: model:nuri, ko: 누리호, ambiguous: [누리]", "id: product:nuri, ko: 누리앱, ambiguous: [누리]"));

    [Fact]
    public void A_plain_word_is_no_name() => Assert.Empty(Reading.Ids("밤에 소라가 운다.", "id: model:sora, en: Sora, ambiguous: [소라]"));

    [Theory]
    [InlineData("나루국의 AI 전략은 다르다.")]
    [InlineData("두 회사가 MOU를 맺었다.")]
    [InlineData("가람국-나루국 컴퓨팅 협력 양해각서(MOU)가 나왔다.\n\n두 회사도 MOU를 맺었다.", "policy:mou")]
    [InlineData("가람국의 AI 전략은 다르다.", "policy:aa-strategy")]
    [InlineData("가람국 AI 전략이 나왔다. 1년 뒤 다시 본다.\n\n봄이 왔다.\n\n꽃이 피었다.\n\n미르전자는 '인공지능 전략'을 발표했다.", "policy:aa-strategy")]
    public void A_name_of_words_that_anybody_may_use_needs_its_country_or_party_beside_it(string text, params string[] expected)
    {
        string[] entries = [Trade[0], Trade[1], "id: policy:aa-strategy, ko: 가람국 AI 전략, aliases: [인공지능 전략], ambiguous: [AI 전략], country: country:aa", "id: policy:mou, ko: 가람국-나루국 컴퓨팅 협력 양해각서"];
        Assert.Equal(expected, Reading.Ids(text, entries).Where(id => id is "policy:aa-strategy" or "policy:mou"));
    }

    [Theory]
    [InlineData("MOU")]
    [InlineData("양해각서")]
    [InlineData("AI 전략")]
    [InlineData("국가 AI 전략")]
    [InlineData("AI 국가전략")]
    [InlineData("AI 원칙")]
    [InlineData("AI 백서")]
    [InlineData("AI 행동계획")]
    [InlineData("AI 실행계획")]
    [InlineData("행동강령")]
    [InlineData("National AI Strategy")]
    public void No_generic_name_of_the_lexicon_counts_by_itself(string name)
    {
        var lexicon = Schema.Data.Lexicon;
        Assert.Contains(lexicon.Entries, e => e.Aliases.Concat(e.Ambiguous).Contains(name));
        Assert.DoesNotContain(Reading.Annotate($"오늘 {name} 나왔다.", lexicon).Mentions, m => m.Type == "Policy");
    }
}
