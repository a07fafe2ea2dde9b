namespace GraphApi.Extraction.Tests.Mentions;

public class KnownNameTests
{
    private const string Mir = "id: company:mir, ko: 미르전자, en: Mir";

    [Theory]
    [InlineData("미르전자는 새 공장을 열었다.", "미르전자|는|company:mir")]
    [InlineData("어제 미르전자에서는 회의가 열렸다.", "미르전자|에서는|company:mir")]
    [InlineData("미르전자와의 협력을 넓힌다.", "미르전자|와의|company:mir")]
    [InlineData("미르 전자가 앞섰다.", "미르 전자|가|company:mir")]
    [InlineData("Mir opened a plant.", "Mir||company:mir")]
    public void A_name_is_found_and_its_particles_split_off(string text, string mention) => Assert.Equal([mention], Reading.Mentions(text, Mir));

    [Theory]
    [InlineData("가미르전자는 다른 회사다.")]
    [InlineData("미르전자은 소리가 맞지 않는다.")]
    [InlineData("Mirror is a word, and so is admir.")]
    [InlineData("The mir was a village commune.")]
    public void A_name_inside_another_word_is_none(string text) => Assert.Empty(Reading.Mentions(text, Mir));

    [Fact]
    public void A_version_is_not_its_predecessor() =>
        Assert.Equal(["model:lark-4o"], Reading.Ids("연구진은 Lark-4o로 실험했다.", "id: model:lark-4, en: Lark-4", "id: model:lark-4o, en: Lark-4o"));

    [Fact]
    public void A_decimal_keeps_its_point() => Assert.Empty(Reading.Ids("표의 값은 Lark 35 이다.", "id: product:lark-3-5, en: Lark 3.5"));

    [Fact]
    public void The_longest_name_wins() =>
        Assert.Equal(["institution:mir-lab"], Reading.Ids("미르전자 연구소가 문을 열었다.", Mir, "id: institution:mir-lab, ko: 미르전자 연구소"));

    [Fact]
    public void Recognition_errors_in_AI_do_not_hide_a_name() =>
        Assert.Equal(["agency:x", "agency:x"], Reading.Ids("국가Al전략본부가 열렸다. 국가시전략본부는 답했다.", "id: agency:x, ko: 국가AI전략본부"));

    [Fact]
    public void Names_in_web_addresses_are_not_read() => Assert.Empty(Reading.Ids("https://www.example.org/Mir/report", Mir));

    [Fact]
    public void A_document_s_places_are_those_of_its_source()
    {
        var mention = Assert.Single(Reading.Annotate("머리글은 없다.\n\n오늘 미르전자가 발표했다.", Schema.Lexicon(Mir)).Mentions);
        var span = mention.Text.Span(mention.Start, mention.End);
        Assert.Equal((3, 3, 3, 7), (span.Line, span.Start, span.EndLine, span.End));
    }
}
