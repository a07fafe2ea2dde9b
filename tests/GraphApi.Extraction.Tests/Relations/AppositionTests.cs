using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class AppositionTests
{
    [Theory]
    [InlineData("[Country|가나라] [Agency|상무처]는 침묵했다.", "상무처 PART_OF 가나라")]
    [InlineData("[Country|가나라]의 [Company|에이컴]은 침묵했다.", "에이컴 LOCATED_IN 가나라")]
    [InlineData("[Country|가나라] 데이터 분석 업체 [Company|에이컴]은 침묵했다.", "에이컴 LOCATED_IN 가나라")]
    [InlineData("[Company|에이컴]의 [Model|비비]는 빠르다.", "에이컴 DEVELOPED 비비")]
    [InlineData("[Company|에이컴] [Product|씨씨]는 빠르다.", "에이컴 DEVELOPED 씨씨")]
    [InlineData("[Agency|상무처] 산하의 [Agency|안전연구소]는 침묵했다.", "안전연구소 PART_OF 상무처")]
    [InlineData("[Person|김가온] [Company|에이컴] CEO는 침묵했다.", "김가온 LEADS 에이컴")]
    [InlineData("[Company|에이컴]의 [Person|김가온] CEO는 침묵했다.", "김가온 LEADS 에이컴")]
    [InlineData("[Institution|한빛대] [Person|김가온] 교수는 침묵했다.", "김가온 AFFILIATED_WITH 한빛대")]
    [InlineData("[Person|김가온] [Country|가나라] 대통령은 침묵했다.", "김가온 LEADS 가나라")]
    [InlineData("[Company|에이컴] 자회사 [Company|디디]는 침묵했다.", "디디 SUBSIDIARY_OF 에이컴")]
    [InlineData("[Model|비비]의 후속 모델 [Model|비비2]는 빠르다.", "비비2 SUCCESSOR_OF 비비")]
    [InlineData("[Model|비비] → [Model|씨씨]", "씨씨 SUCCESSOR_OF 비비")]
    [InlineData("[Model|비비] 기반의 [Product|씨씨]는 빠르다.", "씨씨 BUILT_ON 비비")]
    [InlineData("[Company|에이컴]은 [Company|나나], [Company|다다] 등 경쟁사를 따라잡으려 한다.", "에이컴 COMPETES_WITH 나나")]
    [InlineData("[Event|제3차 회의]([Agency|상무처], [Agency|교육처] 참여)가 열렸다.", "교육처 PARTICIPATED_IN 제3차 회의")]
    [InlineData("[Model|비비2 7B]는 [Model|비비2]보다 작다.", "비비2 7B VARIANT_OF 비비2")]
    public void Names_that_stand_together_state_how_they_belong(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Fact]
    public void A_name_that_begins_with_a_place_says_so()
    {
        var read = RelationSample.Read("[Country|가나라]가 조용하다. [Agency|가나라 상무처]와 [Law|가나라 AI 법]은 다르다.");
        Assert.Equal(["가나라 AI 법 APPLIES_IN 가나라", "가나라 상무처 PART_OF 가나라"], read);
    }

    [Fact]
    public void A_product_whose_name_begins_with_a_company_is_made_by_it() =>
        Assert.Equal(["에이컴 DEVELOPED 에이컴 스튜디오"], RelationSample.Read("[Company|에이컴]이 조용하다. [Product|에이컴 스튜디오]가 붐빈다."));

    [Fact]
    public void The_agency_that_opens_a_bullet_labelled_with_a_country_is_part_of_it()
    {
        var document = new MarkedDocument().Add(BlockKind.Bullet, "([Country|가나라]) [Agency|상무처], [Policy|안전 지침] 발표", label: "가나라").Build();
        Assert.Equal(["상무처 ISSUED 안전 지침", "상무처 PART_OF 가나라", "안전 지침 APPLIES_IN 가나라"], RelationSample.Read(document));
    }

    [Theory]
    [InlineData("출처: [Company|한빛일보], [Publication|A Day in Tests], 2023.05.06.")]
    [InlineData("[Company|한빛일보], [Publication|A Day in Tests], 2023.05.06.")]
    public void A_source_line_names_publisher_title_and_date(string line)
    {
        var relation = Assert.Single(RelationSample.Extract(new MarkedDocument().Add(BlockKind.Source, line).Build()));
        Assert.Equal(("ISSUED", "Company:한빛일보", "source/publisher", "2023-05-06"), (relation.Relation, relation.From, relation.Rule, relation.Properties["date"].ToString()));
    }

    [Fact]
    public void Scores_in_brackets_belong_to_the_model_before_them()
    {
        var relations = RelationSample.Extract(MarkedDocument.Of("[Model|비비]는 [Benchmark|지식시험]에서 82%를 기록해 [Model|에프](77.9%)를 앞섰다."));
        Assert.Contains(relations, r => r is { Relation: "EVALUATED_ON", From: "Model:비비" } && r.Properties["score"].Number == 82);
        Assert.Contains(relations, r => r is { Relation: "EVALUATED_ON", From: "Model:에프" } && r.Properties["score"].Number == 77.9m);
        Assert.Contains(relations, r => r is { Relation: "OUTPERFORMS", From: "Model:비비", To: "Model:에프" });
    }

    [Theory]
    [InlineData("[Model|비비]는 [Model|에프], [Model|지지]와 비교해 더 나은 성능을 기록했다.", 2)]
    [InlineData("[Model|비비]는 [Model|에프]보다 우수하다.", 1)]
    [InlineData("[Model|비비]는 [Model|에프]와 비슷한 수준의 성능을 보였다.", 0)]
    public void Near_ties_are_no_victories(string text, int victories) =>
        Assert.Equal(victories, RelationSample.Read(text).Count(r => r.Contains("OUTPERFORMS", StringComparison.Ordinal)));
}
