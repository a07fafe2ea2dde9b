using GraphApi.Extraction.Layout;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class KoreanClauseTests
{
    [Theory]
    [InlineData("[Company|에이컴]이 2024년 5월 소형 모델 '[Model|비비]'를 공개했다.", "에이컴 DEVELOPED 비비")]
    [InlineData("[Company|에이컴], 소형 모델 '[Model|비비]' 공개", "에이컴 DEVELOPED 비비")]
    [InlineData("[Company|에이컴]이 개발한 챗봇 '[Product|씨씨]'가 인기를 끌었다.", "에이컴 DEVELOPED 씨씨")]
    [InlineData("[Product|씨씨]를 만든 [Company|에이컴]은 침묵했다.", "에이컴 DEVELOPED 씨씨")]
    [InlineData("[Model|비비]는 [Company|에이컴]에서 개발한 언어모델로 추론에 쓰인다.", "에이컴 DEVELOPED 비비")]
    [InlineData("[Company|에이컴]에 의해 개발된 [Model|비비]가 주목받는다.", "에이컴 DEVELOPED 비비")]
    [InlineData("[Agency|디지털부]는 2024년 3월 [Policy|안전 지침]을 발표했다.", "디지털부 ISSUED 안전 지침")]
    [InlineData("[InternationalOrganization|세계기구]가 발간한 '[Publication|노동의 내일]' 보고서에 의하면 격차가 커진다.", "세계기구 ISSUED 노동의 내일")]
    [InlineData("[Agency|국민의회]는 찬성 71표와 반대 8표로 [Law|합성물 표시법]을 가결했다.", "국민의회 ADOPTED 합성물 표시법")]
    [InlineData("[Law|합성물 표시법]이 [Agency|국민의회]를 통과했다.", "국민의회 ADOPTED 합성물 표시법")]
    [InlineData("[InternationalOrganization|세계총회]에서 [Policy|공동 결의]가 만장일치로 채택됐다.", "세계총회 ADOPTED 공동 결의")]
    [InlineData("[Agency|디지털부]가 [Law|합성물 표시법]을 발의했다.", "디지털부 PROPOSED 합성물 표시법")]
    [InlineData("[Country|가나라]는 [Agency|안전연구소]를 설립했다.", "가나라 FOUNDED 안전연구소")]
    [InlineData("[Company|에이컴]은 [Company|디디]에 1억 달러를 투자했다.", "에이컴 INVESTED_IN 디디")]
    [InlineData("[Company|디디]는 [Company|에이컴]으로부터 1억 달러의 투자를 유치했다.", "에이컴 INVESTED_IN 디디")]
    [InlineData("[Company|에이컴]은 [Company|디디]를 인수했다.", "에이컴 ACQUIRED 디디")]
    [InlineData("[Company|에이컴]은 [Company|디디]와 업무협약을 체결했다.", "디디 PARTNERS_WITH 에이컴|에이컴 PARTNERS_WITH 디디")]
    [InlineData("[Person|김가온]은 [Company|에이컴]을 상대로 소송을 제기했다.", "김가온 SUED 에이컴")]
    [InlineData("[Agency|공정위]는 [Company|에이컴]을 조사했다.", "공정위 INVESTIGATED 에이컴")]
    [InlineData("[Country|가나라]는 [Event|안전 정상회의]를 개최했다.", "가나라 HOSTED 안전 정상회의")]
    [InlineData("[Company|에이컴]은 [Institution|안전 연합]에 가입했다.", "에이컴 MEMBER_OF 안전 연합")]
    [InlineData("[Model|비비]는 [Model|에프]를 능가했다.", "비비 OUTPERFORMS 에프")]
    [InlineData("[Company|에이컴]은 부정을 저질렀다며 [Company|디디]를 상대로 소송을 제기하면서 보상을 요구했다.", "에이컴 SUED 디디")]
    [InlineData("[Agency|공정위]가 [Company|에이컴]과 [Company|디디] 간 밀접한 거래에 대한 조사에 착수했다.", "공정위 INVESTIGATED 디디")]
    [InlineData("시장은 [Company|에이컴]과 [Company|디디] 간 제휴 관계를 주목했다.", "에이컴 PARTNERS_WITH 디디|디디 PARTNERS_WITH 에이컴")]
    [InlineData("[Company|에이컴], [Company|디디]와 협력해 로봇 시연", "에이컴 PARTNERS_WITH 디디|디디 PARTNERS_WITH 에이컴")]
    [InlineData("[Model|비비]가 탑재된 [Product|씨씨]가 나왔다.", "씨씨 USES 비비")]
    [InlineData("[Company|에이컴]이 [Law|합성물 표시법]을 위반했다는 소송이 제기됐다.", "합성물 표시법 AFFECTS 에이컴 claimed")]
    [InlineData("[Law|표시 행정명령]을 통해 신설된 [Agency|안전국]이 이를 맡는다.", "표시 행정명령 AFFECTS 안전국")]
    [InlineData("[Agency|디지털부]는 [Law|합성물 표시법]에 따라 기준을 마련했다.", "디지털부 ENFORCES 합성물 표시법")]
    [InlineData("[Law|합성물 표시법]에 따라 [Company|에이컴]은 출처를 공개해야 한다.", "합성물 표시법 AFFECTS 에이컴")]
    [InlineData("[Person|김가온]은 [Policy|푸른 계획] 수립을 제안했다.", "김가온 PROPOSED 푸른 계획")]
    [InlineData("[Agency|안전국]은 [Agency|예비국]을 전신으로 한다.", "안전국 SUCCESSOR_OF 예비국")]
    [InlineData("[Company|디디]는 [Company|에이컴] 등으로부터 1억 달러의 투자를 유치하기도 했다.", "에이컴 INVESTED_IN 디디")]
    [InlineData("[Country|가나라]는 [Law|바다 협정] 가입신청을 했다.", "가나라 SIGNED 바다 협정 applied")]
    [InlineData("[Agency|안전국]은 [Law|합성물 표시법] 집행을 지원한다.", "안전국 ENFORCES 합성물 표시법")]
    [InlineData("[Company|에이컴]은 사내에서 [Product|씨씨] 활용을 금지했다.", "에이컴 RESTRICTED 씨씨")]
    [InlineData("[Company|에이컴] 출신의 안전 전문가 [Person|김가온]이 왔다.", "김가온 AFFILIATED_WITH 에이컴 former")]
    [InlineData("[InternationalOrganization|바다동맹]([Country|가나라]-[Country|다라나라])이 출범했다.", "다라나라 MEMBER_OF 바다동맹")]
    [InlineData("[Country|가나라]와 [Country|다라나라]가 만났다. [Policy|가나라-다라나라 경제 협정]이 나왔다.", "다라나라 SIGNED 가나라-다라나라 경제 협정")]
    [InlineData("[Institution|바다대]는 [Policy|푸른 공동연구 사업]에 참여했다.", "바다대 MEMBER_OF 푸른 공동연구 사업")]
    [InlineData("[Agency|디지털부]는 2020년 [Policy|푸른 전략]을 수립한 바 있다.", "디지털부 ADOPTED 푸른 전략")]
    [InlineData("([Model|비비]) [Company|에이컴]이 발표한 언어모델로 추론에 강하다.", "에이컴 DEVELOPED 비비")]
    [InlineData("[Product|씨씨]는 [Company|에이컴]이 제공하고 있는 도구이다.", "에이컴 DEVELOPED 씨씨")]
    [InlineData("[Agency|디지털부]는 2024년 5월 발표한 [Policy|푸른 전략]의 과제를 정했다.", "디지털부 ISSUED 푸른 전략")]
    [InlineData("[Agency|디지털부]가 정확도와 신뢰도를 높일 [Policy|푸른 전략]을 발표했다.", "디지털부 ISSUED 푸른 전략")]
    [InlineData("[Company|에이컴]의 초기 투자자였던 [Person|김가온]은 떠났다.", "김가온 INVESTED_IN 에이컴")]
    [InlineData("[Country|가나라]는 1억 달러를 투자해 [Agency|안전연구소]를 설립한다.", "가나라 INVESTED_IN 안전연구소")]
    [InlineData("[Company|에이컴]은 형편이 어려워 [Company|디디]가 3억 달러의 투자를 수행했다.", "디디 INVESTED_IN 에이컴")]
    [InlineData("[InternationalOrganization|바다동맹]([Country|가나라], [Country|다라나라])이 출범했다.", "가나라 MEMBER_OF 바다동맹")]
    [InlineData("[Country|가나라]는 [InternationalOrganization|바다동맹]의 회원국으로서 목소리를 냈다.", "가나라 MEMBER_OF 바다동맹")]
    [InlineData("[Country|가나라]는 자국에서 [Company|디디] 장비의 사용을 금지했다.", "가나라 RESTRICTED 디디")]
    [InlineData("[InternationalOrganization|바다동맹]은 [Policy|안전 강령]에 합의했다.", "바다동맹 ADOPTED 안전 강령")]
    [InlineData("[Law|합성물 표시법]은 [Company|디디]의 성장을 저해할 것으로 우려된다.", "합성물 표시법 AFFECTS 디디 claimed")]
    [InlineData("[Product|씨씨]는 [Company|에이컴]이 대학들과 협력해 처음 개발한 도구이다.", "에이컴 DEVELOPED 씨씨")]
    public void A_clause_states_who_did_what(string text, string expected) =>
        Assert.Contains(RelationSample.Read(text), expected.Split('|').Contains);

    [Fact]
    public void All_names_of_a_list_bear_its_particle() =>
        Assert.Equal(["나나 MEMBER_OF 연합", "다다 MEMBER_OF 연합", "라라 MEMBER_OF 연합", "마마 MEMBER_OF 연합"],
            RelationSample.Read("[Institution|연합]에는 [Company|나나], [Company|다다] 등 대기업과 [Company|라라]를 비롯한 신생기업 및 [Institution|마마] 등이 참여했다."));

    [Fact]
    public void A_common_noun_stands_for_the_body_whose_name_it_ends() =>
        Assert.Contains("나나 MEMBER_OF 바다 연합체", RelationSample.Read("[Institution|바다 연합체]가 문을 열었다. 연합체에는 [Company|나나]가 참여한다."));

    [Fact]
    public void Members_counted_in_a_list_belong_to_the_body_of_the_sentence() =>
        Assert.Equal(["나나 MEMBER_OF 바다 재단", "다다 MEMBER_OF 바다 재단"], RelationSample.Read("[Institution|바다 재단]은 [Company|나나], [Company|다다]를 포함해 60개 이상의 회원을 모집했다."));

    [Fact]
    public void Those_who_sign_sign_what_the_sentence_named_before() =>
        Assert.Equal(["나라 SIGNED 바닷가 선언", "다라 SIGNED 바닷가 선언"], RelationSample.Read("[Policy|바닷가 선언]을 두고 [Country|나라], [Country|다라]를 포함한 28개국이 서명에 참여했다.").Where(r => r.Contains("SIGNED", StringComparison.Ordinal)));

    [Fact]
    public void The_subject_is_carried_from_clause_to_clause() =>
        Assert.Equal(["에이컴 DEVELOPED 비비", "에이컴 DEVELOPED 씨씨"], RelationSample.Read("[Company|에이컴]은 [Model|비비]를 공개하고 [Product|씨씨]도 출시했다."));

    [Fact]
    public void The_subject_is_carried_from_the_sentence_before() =>
        Assert.Equal(["에이컴 DEVELOPED 비비", "에이컴 DEVELOPED 씨씨"], RelationSample.Read("[Company|에이컴]은 [Model|비비]를 공개했다. 이어 5월 [Product|씨씨]를 출시했다."));

    [Fact]
    public void The_subject_is_carried_from_the_parent_bullet_and_the_heading()
    {
        var document = new MarkedDocument().Add(BlockKind.Heading, "[Company|에이컴]").Add(BlockKind.Bullet, "2024년 [Model|비비] 공개", heading: 0)
            .Add(BlockKind.Bullet, "[Company|디디]는 성장했다", heading: 0).Add(BlockKind.Bullet, "[Model|에프] 출시", heading: 0, parent: 2).Build();
        Assert.Equal(["디디 DEVELOPED 에프", "에이컴 DEVELOPED 비비"], RelationSample.Read(document));
    }

    [Theory]
    [InlineData("[Company|에이컴]은 연말에 [Model|비비]를 공개할 예정이다.", "에이컴 DEVELOPED 비비 planned")]
    [InlineData("[Company|에이컴]은 [Company|디디]를 인수하기로 했다.", "에이컴 ACQUIRED 디디 planned")]
    public void A_plan_is_no_completed_fact(string text, string expected) => Assert.Contains(expected, RelationSample.Read(text));

    [Theory]
    [InlineData("[Company|에이컴]은 [Model|비비]를 공개하기 위해 노력한다.")]
    [InlineData("[Company|에이컴]이 [Model|비비]를 공개해야 한다.")]
    [InlineData("[Company|에이컴]의 경영진이 회의를 열었다.")]
    [InlineData("[Company|디디]가 발표한 이후 [Company|에이컴]은 [Model|비비]를 검토했다.")]
    [InlineData("[Company|에이컴]은 [Model|비비] 개발을 지원했다.")]
    public void Wishes_and_duties_state_nothing(string text) => Assert.Empty(RelationSample.Read(text));

    [Fact]
    public void The_embedded_subject_is_not_that_of_the_main_verb() =>
        Assert.Equal(["디디 DEVELOPED 에프", "에이컴 DEVELOPED 비비"], RelationSample.Read("[Company|에이컴]은 [Company|디디]가 개발한 [Model|에프]에 맞서 [Model|비비]를 공개했다."));

    [Fact]
    public void A_plain_noun_as_object_keeps_a_name_from_being_one() =>
        Assert.Empty(RelationSample.Read("[Company|에이컴]은 [Model|비비]로 만든 그림을 공개했다."));

    [Fact]
    public void The_date_and_the_votes_of_the_clause_are_its_own()
    {
        var relation = RelationSample.Only("[Agency|국민의회]는 2024년 2월 7일 찬성 71표와 반대 8표로 [Law|합성물 표시법]을 가결했다.", "ADOPTED");
        Assert.Equal("2024-02-07", relation.Properties["date"].ToString());
        Assert.Equal(71, relation.Properties["votesFor"].Number);
        Assert.Equal(8, relation.Properties["votesAgainst"].Number);
    }

    [Fact]
    public void A_round_gives_its_name_and_its_whole_sum()
    {
        var relation = RelationSample.Only("[Company|디디]는 [Company|에이컴] 등으로부터 700억 규모 시리즈A 투자를 유치했다.", "INVESTED_IN");
        Assert.Equal("Series A", relation.Properties["round"].ToString());
        Assert.Equal(70_000_000_000, relation.Properties["roundAmount"].Number);
        Assert.Equal("KRW", relation.Properties["currency"].ToString());
        Assert.False(relation.Properties.ContainsKey("amount"));
    }

    [Fact]
    public void The_sum_of_the_clause_is_invested()
    {
        var relation = RelationSample.Only("[Company|에이컴]은 2023년 [Company|디디]에 총 130억 달러를 투자했다.", "INVESTED_IN");
        Assert.Equal((13_000_000_000m, "USD"), (relation.Properties["amount"].Number, relation.Properties["currency"].Text));
    }

    [Fact]
    public void Evidence_reaches_from_the_first_to_the_last_word_that_bears_a_role()
    {
        var relation = RelationSample.Only("오늘 [Company|에이컴]이 모델 [Model|비비]를 공개했다.", "DEVELOPED");
        Assert.Equal(new TextSpan(1, 3, 1, 19), relation.Span);
        Assert.Equal("clause/announced", relation.Rule);
    }

    [Fact]
    public void A_measure_applies_where_its_maker_governs() =>
        Assert.Equal(["안전 지침 APPLIES_IN 가나라", "가나라 ISSUED 안전 지침"], RelationSample.Read("[Country|가나라]는 [Policy|안전 지침]을 발표했다.").OrderByDescending(r => r.Contains("APPLIES", StringComparison.Ordinal)));

    [Fact]
    public void A_pact_between_states_applies_in_none_of_them() =>
        Assert.Equal(["가나라 ISSUED 바닷가 선언"], RelationSample.Read("[Country|가나라]는 [Policy|바닷가 선언]을 발표했다."));
}
