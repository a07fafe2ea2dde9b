using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData("행사에는 [Person|김가온]([Institution|바다대])이 나왔다.", "김가온 AFFILIATED_WITH 바다대")]
    [InlineData("강연은 [Person|김가온]([Company|에이컴] 대표) 순서로 열린다.", "김가온 LEADS 에이컴")]
    [InlineData("검토회는 [Policy|교실 지침]([Agency|교육처], 2024.7.25)을 참고했다.", "교육처 ISSUED 교실 지침")]
    [InlineData("대표적인 서비스로 [Product|씨씨]([Company|에이컴])가 있다.", "에이컴 DEVELOPED 씨씨")]
    [InlineData("[Event|바다 회의](2024.5, [Region|다라시])를 앞두고 있다.", "바다 회의 LOCATED_IN 다라시")]
    public void Brackets_tell_what_a_name_belongs_to(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Theory]
    [InlineData("3) [Publication|바다의 내일], [Institution|바다연구원], 2023.8.12", "바다연구원 ISSUED 바다의 내일")]
    [InlineData("3) [Person|Kim G], [Person|Lee N] (2023), [Publication|Tides]", "Kim G ISSUED Tides")]
    public void References_may_begin_with_title_or_authors(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Fact]
    public void A_column_of_firms_made_the_models_beside_them() =>
        Assert.Equal(["디디 DEVELOPED 에프", "에이컴 DEVELOPED 비비", "이이 DEVELOPED 지지"],
            RelationSample.Read(new MarkedDocument().Table(["이름", "Lab", "크기"], ["[Model|비비]", "[Company|에이컴]", "7"], ["[Model|에프]", "[Company|디디]", "9"], ["[Model|지지]", "[Company|이이]", "3"]).Build()));

    [Fact]
    public void Events_take_place_where_the_cell_below_them_says() =>
        Assert.Equal(["물결 대회 LOCATED_IN 가나라", "물결 대회 LOCATED_IN 다라시"],
            RelationSample.Read(new MarkedDocument().Table(["행사명", "개요"], ["[Event|물결 대회]", "해마다 열림"], ["기간", "장소"], ["2024.5.7~11", "[Country|가나라], [Region|다라시]"]).Build()));

    [Fact]
    public void A_list_of_standards_is_that_of_the_body_in_its_caption() =>
        Assert.Equal(["표준원 ISSUED 표준 1"],
            RelationSample.Read(new MarkedDocument().Add(BlockKind.Caption, "[Institution|표준원] 표준 목록").Table(["번호", "표준번호", "이름"], ["1", "[Standard|표준 1]", "용어"]).Build()));

    [Fact]
    public void Measures_by_year_below_a_country_apply_there() =>
        Assert.Equal(["가나라 ISSUED 물결 전략", "물결 전략 APPLIES_IN 가나라"],
            RelationSample.Read(new MarkedDocument().Add(BlockKind.Caption, "[Country|가나라] 주요 정책").Table(["시기", "정책"], ["2019", "[Policy|물결 전략]"]).Build()));

    [Fact]
    public void The_profile_of_a_firm_lists_its_products_and_subsidiaries() =>
        Assert.Equal(["디디 SUBSIDIARY_OF 에이컴", "에이컴 DEVELOPED 씨씨", "에이컴 DEVELOPED 자자"],
            RelationSample.Read(new MarkedDocument().Add(BlockKind.Caption, "[Company|에이컴] 현황").Table(["구분", "내용"], ["개요", "제품 : [Product|씨씨], [Product|자자]"], ["개요", "자회사 : [Company|디디]"]).Build()));

    [Theory]
    [InlineData("[Agency|교육처]는 [Law|교실법]에 따라 [Policy|교실 지침]을 발표했다.", "교실 지침 BASED_ON 교실법")]
    [InlineData("[Law|교실법]은 [Company|에이컴]에 적용된다.", "교실법 AFFECTS 에이컴")]
    [InlineData("[Country|가나라]는 [Company|에이컴]을 제재했다.", "가나라 RESTRICTED 에이컴")]
    [InlineData("[Company|에이컴]은 [Model|비비]를 활용해 일한다.", "에이컴 USES 비비")]
    [InlineData("[Company|에이컴]은 [Product|씨씨]를 제공한다.", "에이컴 DEVELOPED 씨씨")]
    [InlineData("[Agency|교육처]는 [Policy|교실 지침]을 주관한다.", "교육처 ENFORCES 교실 지침")]
    public void Verbs_of_policy_and_use_state_their_relations(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));
}
