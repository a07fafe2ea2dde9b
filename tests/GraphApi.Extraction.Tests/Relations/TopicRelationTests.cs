using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class TopicRelationTests
{
    [Theory]
    [InlineData("[Law|딥페이크방지법]이 조용하다.", "딥페이크방지법 ABOUT deepfake")]
    [InlineData("[Policy|가나시 생성형 AI 이용 지침]이 조용하다.", "가나시 생성형 AI 이용 지침 ABOUT generative-ai")]
    [InlineData("[Publication|Watermarks in Small Towns] sold well.", "Watermarks in Small Towns ABOUT watermarking")]
    [InlineData("[Agency|개인정보보호처]는 침묵했다.", "개인정보보호처 ABOUT privacy")]
    public void A_name_says_what_the_thing_is_about(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Theory]
    [InlineData("[Company|워터마크]는 침묵했다.")]
    [InlineData("[Institution|가나 복지 대학교]는 침묵했다.")]
    [InlineData("[Event|재복지 축제]가 열렸다.")]
    public void A_name_of_another_kind_or_a_part_of_a_word_says_nothing(string text) => Assert.DoesNotContain(RelationSample.Read(text), r => r.Contains("ABOUT", StringComparison.Ordinal));

    [Theory]
    [InlineData("의회는 [Topic|딥페이크] 규제 법안 ‘[Law|누리법]’을 논의했다.")]
    [InlineData("의회는 [Topic|딥페이크]를 다루는 [Law|누리법]을 논의했다.")]
    [InlineData("의회는 [Topic|딥페이크]에 관한 [Law|누리법]을 논의했다.")]
    public void Words_that_lead_from_one_to_the_other_say_so(string text) => Assert.Contains("누리법 ABOUT 딥페이크", RelationSample.Read(text));

    [Fact]
    public void Topics_that_are_listed_together_share_what_is_said() =>
        Assert.Equal(["보고 ABOUT 교육", "보고 ABOUT 딥페이크"], RelationSample.Read("[Topic|교육]과 [Topic|딥페이크]를 다루는 보고서 ‘[Publication|보고]’를 읽었다.").Where(r => r.Contains("ABOUT", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[Law|누리법]이 통과된 날 [Topic|딥페이크]가 화제였다.")]
    [InlineData("[Topic|딥페이크]가 늘자 의회는 [Law|누리법]을 통과시켰다.")]
    [InlineData("[Topic|딥페이크], [Law|누리법], 그리고 봄.")]
    [InlineData("[Law|누리법]이 통과됐다. [Topic|딥페이크]를 규제하는 일은 어렵다.")]
    [InlineData("[Company|에이컴]은 [Topic|딥페이크]를 규제한다.")]
    public void Standing_in_one_sentence_says_nothing(string text) => Assert.DoesNotContain(RelationSample.Read(text), r => r.Contains("ABOUT", StringComparison.Ordinal));

    [Fact]
    public void The_evidence_of_a_name_is_the_name_and_is_given_once_a_document()
    {
        var document = new MarkedDocument().Add(BlockKind.Paragraph, "오늘 [Law|딥페이크방지법]이 나왔다.").Add(BlockKind.Paragraph, "[Law|딥페이크방지법]은 짧다.").Build();
        var relation = Assert.Single(RelationSample.Extract(document), r => r.Relation == "ABOUT");
        Assert.Equal(("name/topic", 1, 3, 10), (relation.Rule, relation.Span.Line, relation.Span.Start, relation.Span.End));
    }
}
