using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Tests.Provisions;

public sealed class KoreanProvisionTests
{
    [Theory]
    [InlineData("누리법에 따르면 고용주는 지원자에게 결과를 고지해야 한다.", "nuri-obligation-employers-notice -> employers")]
    [InlineData("누리법은 클라우드 사업자에게 사고 보고를 의무화했다.", "nuri-obligation-cloud-providers-incident-reporting -> cloud-providers")]
    [InlineData("누리법은 고위험 AI 시스템에 대해 기록 보관을 요구한다.", "nuri-obligation-high-risk-ai-record-keeping -> high-risk-ai")]
    [InlineData("누리법은 플랫폼 사업자가 광고를 표시하도록 규정했으며 데이터센터 운영자는 매년 감사를 받아야 한다.", "nuri-obligation-data-centre-operators-audit -> data-centre-operators")]
    [InlineData("온누리 지침에 따르면 항만청은 위험 평가를 실시해야 한다.", "onnuri-obligation-port-risk-assessment -> port")]
    public void Who_has_to_do_what_is_an_obligation(string text, string expected) => Assert.Contains(expected, ProvisionSample.Read(text));

    [Theory]
    [InlineData("누리법에 따르면 정부기관은 90일 이내에 책임자를 임명해야 한다.", "nuri-deadline-public-bodies-appointment-90d -> public-bodies")]
    [InlineData("누리법에 따르면 회원국은 2031년 4월 5일까지 감독기관을 지정해야 한다.", "nuri-deadline-member-states-appointment-2031-04-05 -> member-states date=2031-04-05")]
    public void A_date_or_period_makes_it_a_deadline(string text, string expected) => Assert.Equal([expected], ProvisionSample.Read(text));

    [Theory]
    [InlineData("누리법은 사회적 점수 평가와 감정 인식을 금지한다.", "nuri-prohibition-emotion-recognition -> emotion-recognition", "nuri-prohibition-social-scoring -> social-scoring")]
    [InlineData("누리법은 고용주가 안면인식을 사용하는 행위를 금지한다.", "nuri-prohibition-employers-facial-recognition -> employers")]
    public void What_must_not_be_done_is_a_prohibition(string text, params string[] expected) => Assert.Equal(expected, ProvisionSample.Read(text));

    [Theory]
    [InlineData("누리법을 위반하면 최대 200만 유로 또는 연 매출의 4%에 해당하는 과징금을 부과한다.", "nuri-penalty-fine-4pct ->")]
    [InlineData("누리법은 위반 시 최대 3년의 징역형을 규정한다.", "nuri-penalty-imprisonment ->")]
    [InlineData("의회는 위반 시 3만 달러의 벌금을 부과하는 법안(누리법)을 가결했다.", "nuri-penalty-fine-usd-30000 ->")]
    public void What_a_breach_costs_is_a_penalty(string text, string expected) => Assert.Equal([expected], ProvisionSample.Read(text));

    [Fact]
    public void What_a_company_was_made_to_pay_is_no_provision() => Assert.Empty(ProvisionSample.Read("항만청은 누리법을 위반한 미르전자에 300만 유로의 과징금을 부과했다."));

    [Theory]
    [InlineData("누리법의 범용 AI 관련 규정은 2031년 8월부터 적용된다.", "nuri-application-general-purpose-ai -> general-purpose-ai start=2031-08")]
    [InlineData("누리법의 금지 행위 관련 규정은 발효 6개월 뒤부터, 고위험 AI 규정은 36개월 뒤부터 적용된다.", "nuri-application-high-risk-ai -> high-risk-ai", "nuri-application-prohibited-ai -> prohibited-ai")]
    [InlineData("누리법은 2031년 1월 1일부터 발효될 예정이다.", "nuri-application-entry-into-force -> start=2031-01-01")]
    public void From_when_a_part_of_the_rules_applies_is_read(string text, params string[] expected) => Assert.Equal(expected, ProvisionSample.Read(text));

    [Fact]
    public void Months_after_entry_into_force_are_kept_as_months() => Assert.Equal(PropertyValue.Of(6), ProvisionSample.Node("누리법의 금지 행위 관련 규정은 발효 6개월 뒤부터 적용된다.").Properties["months"]);

    [Theory]
    [InlineData("누리법은 훈련에 10^26 FLOP 이상을 쓴 모델을 대상으로 한다.", "nuri-threshold-10e26-flop ->")]
    [InlineData("누리법은 10의 25제곱 FLOP를 넘는 모델에 적용된다.", "nuri-threshold-10e25-flop ->")]
    [InlineData("누리법은 3x10^25 FLOP를 넘는 모델에 적용된다.", "nuri-threshold-3x10e25-flop ->")]
    public void Training_compute_is_a_threshold(string text, string expected) => Assert.Equal([expected], ProvisionSample.Read(text));

    [Theory]
    [InlineData("누리법이 통과됐다. 동 법에 따르면 연구자는 동의를 받아야 한다.")]
    [InlineData("- 누리법은 하원을 통과했다.\n - 연구자는 동의를 받아야 한다.")]
    [InlineData("(1) 누리법의 주요 내용\n\n연구자는 반드시 동의를 받아야 한다.")]
    public void The_law_may_be_named_before_or_above(string text) => Assert.Contains("nuri-obligation-ai-researchers-consent -> ai-researchers", ProvisionSample.Read(text));

    [Theory]
    [InlineData("전문가들은 누리법이 있어도 기업은 동의를 받아야 한다고 주장했다.")]
    [InlineData("누리법은 혁신의 기반이 되어야 한다.")]
    [InlineData("미르전자는 누리법을 준수해야 하는 이유를 설명했다.")]
    [InlineData("연구자는 동의를 받아야 한다.")]
    [InlineData("누리법은 요구사항을 담았다.")]
    public void Opinions_remarks_and_duties_of_no_law_are_none(string text) => Assert.Empty(ProvisionSample.Read(text));

    [Fact]
    public void What_a_bill_would_bind_is_proposed() => Assert.Equal(["provision:nuri-obligation-employers-notice topic:employers proposed"], ProvisionSample.Edges("누리법 초안에 따르면 누리법은 고용주에게 결과를 고지하도록 의무화했다.", "BINDS"));

    [Fact]
    public void One_provision_said_twice_is_one_node_with_two_places()
    {
        var contribution = ProvisionSample.Extract("누리법은 클라우드 기업에 감사를 의무화했다.\n\n또한 누리법에 따르면 클라우드 사업자는 독립적인 감사를 받아야 한다.");
        Assert.Single(contribution.Nodes, n => n.Node.Type == "Provision");
        Assert.Equal(2, contribution.Edges.Count(e => e.Relation == "HAS_PROVISION"));
    }

    [Fact]
    public void The_name_is_composed_in_both_languages()
    {
        var names = ProvisionSample.Node("누리법에 따르면 정부기관은 90일 이내에 책임자를 임명해야 한다.").Names;
        Assert.Equal(("누리법: 연방기관 지정 의무, 90일 이내", "Nuri Act: appointment by federal agencies within 90 days"), (names.Ko, names.En));
    }

    [Fact]
    public void A_table_of_agencies_and_tasks_gives_each_its_deadline() => Assert.Equal(["nuri-deadline-port-risk-assessment-cybersecurity-30d -> port"],
        ProvisionSample.Read("<표 1> 누리법에 따른 기관별 조치\n\n과제\t책임기관\t소요 기간\n사이버보안 분야의 위험 평가\t항만청\t30일\n"));

    [Fact]
    public void A_table_of_laws_gives_each_what_it_demands() => Assert.Equal(["haru-obligation-audit -> start=2031-05-06", "nuri-prohibition-deepfake -> deepfake"],
        ProvisionSample.Read("시행일\t법안\t내용\n\t누리법\t딥페이크의 제작을 금지\n2031년 5월 6일\t하루법\t매년 감사 의무화\n"));
}
