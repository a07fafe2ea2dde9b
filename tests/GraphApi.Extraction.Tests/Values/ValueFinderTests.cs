using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Tests.Values;

public sealed class ValueFinderTests
{
    private static readonly PartialDate Published = new(2025, 3, 14);

    private static IReadOnlyList<TextValue> Find(string text, PartialDate? published = null) => ValueFinder.Find(text, 0, text.Length, new DateContext(published));

    [Theory]
    [InlineData("모델을 2023년 7월 9일 공개했다", "2023-07-09")]
    [InlineData("2023년 7월에 공개", "2023-07")]
    [InlineData("2023년에 설립", "2023")]
    [InlineData("원칙('21.6)", "2021-06")]
    [InlineData("회의('22.11.) 개최", "2022-11")]
    [InlineData("'20년 5월 출시", "2020-05")]
    [InlineData("계획(21년 4월)", "2021-04")]
    [InlineData("공개(22.3.17)하면서", "2022-03-17")]
    [InlineData("Example Press, A Title, 2023.05.06.", "2023-05-06")]
    [InlineData("지침, 2023.5", "2023-05")]
    [InlineData("released 2023-05-06", "2023-05-06")]
    [InlineData("선언(2022)", "2022")]
    [InlineData("on 6 May 2023 it", "2023-05-06")]
    [InlineData("on May 6, 2023, it", "2023-05-06")]
    [InlineData("in May 2023", "2023-05")]
    [InlineData("founded in 2019 by", "2019")]
    public void Dates_keep_the_precision_that_the_text_gives_them(string text, string date) =>
        Assert.Equal(date, Assert.Single(Find(text)).Value.ToString());

    [Theory]
    [InlineData("올해 2월 3일 발표", "2025-02-03")]
    [InlineData("지난 9월 발표", "2024-09")]
    [InlineData("지난해 12월 발표", "2024-12")]
    [InlineData("지난달 체결", "2025-02")]
    [InlineData("2월 5일 통과", "2025-02-05")]
    [InlineData("in January", "2025-01")]
    [InlineData("last November", "2024-11")]
    [InlineData("on 20 June the", "2024-06-20")]
    [InlineData("On Tuesday it", "2025-03-11")]
    [InlineData("IBM today introduced", "2025-03-14")]
    public void Dates_without_a_year_are_told_from_the_date_of_publication(string text, string date) =>
        Assert.Equal(date, Assert.Single(Find(text, Published)).Value.ToString());

    [Fact]
    public void A_month_takes_its_year_from_the_date_before_it() =>
        Assert.Equal(["2022-01-19", "2022-04"], Find("2022년 1월 19일 공개 후 4월 출시").Select(v => v.Value.ToString()));

    [Fact]
    public void A_year_of_the_same_year_follows_the_last_date() =>
        Assert.Equal(["2022-01", "2022-06"], Find("2022년 1월 설립, 동년 6월 해체").Select(v => v.Value.ToString()));

    [Theory]
    [InlineData("2024년 10월에 열렸다. 올해 9월 맺은 협약", "2024-09")]
    [InlineData("2024년 10월에 열렸다. 올해 9월 출시할 예정이다.", "2025-09")]
    [InlineData("2024년 10월에 열렸다. 올해 2월 나왔다", "2025-02")]
    [InlineData("2021년 4월에 열렸다. 지난 2월 끝났다", "2025-02")]
    [InlineData("2024년 10월에 열렸다. 올해 9월 맺었고, 4월에는 동참했다", "2024-04")]
    public void A_document_that_retells_older_news_keeps_their_year(string text, string date) => Assert.Equal(date, Find(text, Published)[^1].Value.ToString());

    [Theory]
    [InlineData("총 1,250억 원을 투입", 125_000_000_000, "KRW")]
    [InlineData("3억 캐나다 달러 규모", 300_000_000, "CAD")]
    [InlineData("6천억 위안", 600_000_000_000, "CNY")]
    [InlineData("2조 4,000억 원", 2_400_000_000_000, "KRW")]
    [InlineData("2억 홍콩 달러", 200_000_000, "HKD")]
    [InlineData("raised $2.6B in", 2_600_000_000, "USD")]
    [InlineData("a fine of €35 million", 35_000_000, "EUR")]
    [InlineData("20 billion dollars", 20_000_000_000, "USD")]
    [InlineData("3.5조원 규모", 3_500_000_000_000, "KRW")]
    public void Sums_become_whole_units_with_the_currency_code(string text, double amount, string currency)
    {
        var sum = Assert.Single(Find(text));
        Assert.Equal(ValueKind.Money, sum.Kind);
        Assert.Equal((decimal)amount, sum.Properties["amount"].Number);
        Assert.Equal(currency, sum.Properties["currency"].Text);
    }

    [Fact]
    public void A_sum_in_brackets_behind_another_is_a_conversion_and_left_out() =>
        Assert.Equal("CAD", Assert.Single(Find("24억 캐나다달러(약 2조 4,000억 원)를 투자")).Properties["currency"].Text);

    [Theory]
    [InlineData("매개변수 16억 개의 모델", 1_600_000_000)]
    [InlineData("300억 개의 매개변수를", 30_000_000_000)]
    [InlineData("a 175B model", 175_000_000_000)]
    [InlineData("with 32 billion parameters", 32_000_000_000)]
    public void Model_sizes_are_counted_in_parameters(string text, double parameters)
    {
        var size = Assert.Single(Find(text));
        Assert.Equal(ValueKind.Parameters, size.Kind);
        Assert.Equal((decimal)parameters, size.Value.Number);
    }

    [Theory]
    [InlineData("찬성 71표와 반대 8표로 가결", 71, 8, null)]
    [InlineData("찬성 300표, 반대 20표, 기권 7표", 300, 20, 7)]
    [InlineData("by 57 votes to 6", 57, 6, null)]
    [InlineData("By 42 votes to 2, with one member voting present, the panel", 42, 2, 1)]
    [InlineData("passed the chamber 21-19", 21, 19, null)]
    public void Votes_are_for_against_and_abstained(string text, int votesFor, int against, int? abstained)
    {
        var votes = Assert.Single(Find(text));
        Assert.Equal(votesFor, votes.Properties["votesFor"].Number);
        Assert.Equal(against, votes.Properties["votesAgainst"].Number);
        Assert.Equal(abstained, votes.Properties.TryGetValue("abstained", out var a) ? (int)a.Number : null);
    }

    [Theory]
    [InlineData("90%를 기록", ValueKind.Percentage, 90)]
    [InlineData("1126점을 획득", ValueKind.Score, 1126)]
    [InlineData("reaches 73 points", ValueKind.Score, 73)]
    public void Shares_and_points_are_told_apart(string text, ValueKind kind, int number)
    {
        var value = Assert.Single(Find(text));
        Assert.Equal((kind, number), (value.Kind, (int)value.Value.Number));
    }

    [Theory]
    [InlineData("GPT-4와 o1-mini")]
    [InlineData("제3조 2항")]
    [InlineData("It may march on")]
    [InlineData("ISO/IEC 42001 인증")]
    [InlineData("5가지 원칙")]
    public void Names_and_ordinary_numbers_are_no_values(string text) => Assert.Empty(Find(text, Published));
}
