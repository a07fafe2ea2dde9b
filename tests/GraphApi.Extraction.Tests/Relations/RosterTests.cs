using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class RosterTests
{
    [Fact]
    public void A_column_of_bodies_in_charge_enforces_the_measures_beside_it() =>
        Assert.Equal(["교육처 ENFORCES 교실 지침", "항만청 ENFORCES 물결 전략"],
            RelationSample.Read(new MarkedDocument().Table(["정책", "담당 기관"], ["[Policy|교실 지침] (2019.6)", "[Agency|교육처]"], ["[Policy|물결 전략]", "[Agency|항만청]"]).Build()));

    [Fact]
    public void Tasks_with_deadlines_are_those_of_the_law_in_the_caption_even_after_a_page_break() =>
        Assert.Equal(["교육처 ENFORCES 교실법", "항만청 ENFORCES 교실법"],
            RelationSample.Read(new MarkedDocument().Add(BlockKind.Caption, "[Law|교실법]에 따른 활동").Table(["활동명", "기관명", "기간"], ["조사", "[Agency|교육처]", "30일"])
                .Table(["활동명", "기관명", "기간"], ["보고", "[Agency|항만청]", "60일"]).Build()));

    [Fact]
    public void The_partners_that_a_table_lists_are_members_of_what_its_caption_names() =>
        Assert.Equal(["디디 MEMBER_OF 물결 사업", "에이컴 MEMBER_OF 물결 사업"],
            RelationSample.Read(new MarkedDocument().Add(BlockKind.Caption, "[Policy|물결 사업] 파트너").Table(["기관명", "기관명"], ["[Company|에이컴]", "[Company|디디]"]).Build()));

    [Fact]
    public void Who_presents_a_paper_took_part_in_the_conference_and_wrote_it() =>
        Assert.Equal(["김가온 ISSUED 조류", "김가온 PARTICIPATED_IN 물결 대회"],
            RelationSample.Read(new MarkedDocument().Table(["학술대회", "논문", "발표자"], ["[Event|물결 대회]", "[Publication|조류]", "[Person|김가온]"]).Build()));

    [Fact]
    public void Two_firms_in_a_cell_made_the_model_together() =>
        Assert.Equal(["디디 DEVELOPED 비비", "에이컴 DEVELOPED 비비"], RelationSample.Read(new MarkedDocument().Table(["모델", "개발사"], ["[Model|비비]", "[Company|에이컴]/[Company|디디]"]).Build()));

    [Fact]
    public void A_row_that_begins_with_a_firm_and_its_country_is_about_the_firm() =>
        Assert.Contains("에이컴 DEVELOPED 비비", RelationSample.Read(new MarkedDocument().Table(["구분", "동향"], ["[Company|에이컴] ([Country|가나라])", "모델 '[Model|비비]' 공개(2024.3)"]).Build()));
}
