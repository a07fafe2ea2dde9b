namespace GraphApi.Extraction.Tests.Relations;

public sealed class KoreanReferenceTests
{
    [Theory]
    [InlineData("[Institution|바다 재단]이 문을 열었다. 이 재단은 [Company|디디]와 협력해 기술을 알린다.", "바다 재단 PARTNERS_WITH 디디")]
    [InlineData("[Agency|디지털부]가 [Policy|푸른 전략]을 발표했다. 동 전략을 [Agency|통신국]이 이행했다.", "통신국 ENFORCES 푸른 전략")]
    [InlineData("[Company|에이컴]이 [Model|비비]를 공개했다. 해당 모델은 [Model|에프]를 능가했다.", "비비 OUTPERFORMS 에프")]
    [InlineData("[Law|표시 행정명령]이 나왔다. 행정명령은 [Agency|통신국]에 지침 개발을 지시했다.", "표시 행정명령 AFFECTS 통신국")]
    [InlineData("[Company|에이컴]과 [Company|디디]가 손을 잡았다. [Agency|공정위]는 양사의 제휴를 조사한다.", "공정위 INVESTIGATED 디디|공정위 INVESTIGATED 에이컴")]
    public void A_noun_with_a_demonstrative_stands_for_what_was_named(string text, string expected) =>
        Assert.Superset(expected.Split('|').ToHashSet(), RelationSample.Read(text).ToHashSet());

    [Theory]
    [InlineData("[Company|에이컴]이 [Model|비비]를 공개했다. 대형 기업은 [Model|에프]를 출시했다.")]
    [InlineData("[Company|에이컴]이 [Model|비비]를 공개했다. 여러 회사가 [Model|에프]를 출시했다.")]
    public void A_noun_that_something_describes_stands_for_nobody(string text) =>
        Assert.DoesNotContain("에이컴 DEVELOPED 에프", RelationSample.Read(text));
}
