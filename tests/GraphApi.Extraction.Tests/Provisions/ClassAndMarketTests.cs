namespace GraphApi.Extraction.Tests.Provisions;

public sealed class ClassAndMarketTests
{
    [Theory]
    [InlineData("회사는 AI 챗봇 ‘비비봇’을 선보였다.", "product:bibi topic:chatbot")]
    [InlineData("소형 언어 모델인 가온-3이 화제다.", "model:gaon topic:small-language-model")]
    [InlineData("스타트업 미르전자가 새 건물로 옮겼다.", "company:mir topic:start-ups")]
    [InlineData("비비봇은 고위험 AI로 분류된다.", "product:bibi topic:high-risk-ai")]
    [InlineData("They tested the chatbot Bibibot.", "product:bibi topic:chatbot")]
    [InlineData("Bibibot is a chatbot.", "product:bibi topic:chatbot")]
    public void A_class_right_before_a_name_or_said_of_it_is_its_class(string text, string expected) => Assert.Equal([expected], ProvisionSample.Edges(text, "CLASSIFIED_AS"));

    [Theory]
    [InlineData("챗봇, 비비봇과 그 밖의 것들.")]
    [InlineData("챗봇 시장에서 비비봇은 강하다.")]
    [InlineData("챗봇 미르전자.")]
    public void A_class_that_stands_elsewhere_says_nothing(string text) => Assert.Empty(ProvisionSample.Edges(text, "CLASSIFIED_AS"));

    [Theory]
    [InlineData("비비봇은 가람국에서 제공된다.", "product:bibi country:xx")]
    [InlineData("미르전자는 비비봇을 가람국 시장에 출시했다.", "product:bibi country:xx")]
    [InlineData("미르전자는 가람국에 진출할 계획이다.", "company:mir country:xx planned")]
    [InlineData("미르전자는 가람국 등 3개 국가에서 제공되며 인기를 끈다.", "company:mir country:xx")]
    [InlineData("Bibibot is available in Garamland.", "product:bibi country:xx")]
    public void A_market_is_where_it_can_be_had(string text, string expected) => Assert.Equal([expected], ProvisionSample.Edges(text, "OFFERED_IN"));

    [Theory]
    [InlineData("비비봇은 가람국에서 제공되지 않는다.")]
    [InlineData("가람국에서 열린 행사에 비비봇이 나왔다.")]
    public void Where_it_is_not_offered_is_no_market(string text) => Assert.Empty(ProvisionSample.Edges(text, "OFFERED_IN"));
}
