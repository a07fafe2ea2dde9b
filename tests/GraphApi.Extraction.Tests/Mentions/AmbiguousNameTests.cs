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
}
