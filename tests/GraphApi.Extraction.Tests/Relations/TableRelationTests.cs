using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class TableRelationTests
{
    [Fact]
    public void A_leaderboard_gives_each_model_its_scores_with_their_metric()
    {
        var document = new MarkedDocument().Add(BlockKind.Caption, "[Benchmark|열린 순위표] 결과")
            .Table(["Model", "Size", "Average", "[Benchmark|지식시험] (acc)"], ["[Model|비비]", "7B", "61.3%", "58,11%"], ["[Model|에프]", "2B", "-", "40.5"]).Build();
        var relations = RelationSample.Extract(document);
        Assert.Equal(["비비 EVALUATED_ON 열린 순위표", "비비 EVALUATED_ON 지식시험", "에프 EVALUATED_ON 지식시험"], RelationSample.Read(document));
        var score = Assert.Single(relations, r => r is { From: "Model:비비", To: "Benchmark:지식시험" });
        Assert.Equal((58.11m, "acc"), (score.Properties["score"].Number, score.Properties["metric"].Text));
        Assert.Equal((3, 3), (score.Span.Line - 3, score.Span.EndLine - 6));
    }

    [Fact]
    public void The_owner_in_a_repository_path_made_the_model() =>
        Assert.Contains("gadget DEVELOPED gadget/phi", RelationSample.Read(new MarkedDocument().Add(BlockKind.Paragraph, "[Company|gadget]").Table(["Model", "[Benchmark|지식시험]"], ["[Model|gadget/phi]", "50"]).Build()));

    [Fact]
    public void Models_across_and_their_data_down() =>
        Assert.Equal(["비비 TRAINED_ON 말모둠", "에프 TRAINED_ON 글모둠", "에프 TRAINED_ON 말모둠"],
            RelationSample.Read(new MarkedDocument().Table(["모델명", "[Model|비비]", "[Model|에프]"], ["파라미터", "1B", "2B"], ["코퍼스", "[Dataset|말모둠]", "[Dataset|말모둠] [Dataset|글모둠]"]).Build()));

    [Fact]
    public void A_table_of_data_sets_tells_which_models_used_them() =>
        Assert.Equal(["비비 TRAINED_ON 말모둠", "에프 TRAINED_ON 말모둠"],
            RelationSample.Read(new MarkedDocument().Table(["Dataset name", "Used by", "Size"], ["[Dataset|말모둠]", "[Model|비비] (partly), [Model|에프]", "13GB"], ["[Dataset|글모둠]", "/", "2GB"]).Build()));

    [Fact]
    public void The_row_of_a_country_lists_who_issued_what_and_when()
    {
        var document = new MarkedDocument().Table(["구분", "정책"],
            ["[Country|가나라]", "[Agency|상무처], [Policy|안전 지침], 2024.3 [Agency|교육처], [Policy|교실 전략], 2024.5"]).Build();
        Assert.Equal(["교실 전략 APPLIES_IN 가나라", "교육처 ISSUED 교실 전략", "교육처 PART_OF 가나라", "상무처 ISSUED 안전 지침", "상무처 PART_OF 가나라", "안전 지침 APPLIES_IN 가나라"], RelationSample.Read(document));
        Assert.Equal("2024-05", RelationSample.Extract(document).Single(r => r is { Relation: "ISSUED", From: "Agency:교육처" }).Properties["date"].ToString());
    }

    [Fact]
    public void The_date_column_dates_the_row() =>
        Assert.Equal("2024-07", RelationSample.Extract(new MarkedDocument().Table(["지역", "시기", "정책"], ["[Region|다라시]", "2024.07.", "[Policy|3개년 계획]"]).Build())
            .Single(r => r.Relation == "ISSUED").Properties["date"].ToString());

    [Fact]
    public void A_table_of_makers_and_models_states_who_developed_them() =>
        Assert.Equal(["에이컴 DEVELOPED 비비"], RelationSample.Read(new MarkedDocument().Table(["모델명", "개발사", "출시일"], ["[Model|비비]", "[Company|에이컴]", "2023.4"]).Build()));
}
