using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Tests.Layout;

namespace GraphApi.Extraction.Tests.Text;

public class NormalizationTests
{
    [Theory]
    [InlineData("‘폴라’와 “에코”는 「법」을 따른다.", "'폴라'와 \"에코\"는 「법」을 따른다.")]
    [InlineData("ＡＩ와 오슬로⼤가 개발‧배포∙평가를 한다.", "AI와 오슬로大가 개발·배포·평가를 한다.")]
    [InlineData("전략¹²⁾과 모델[17][18]을 다룬다. 값은 \\$2.6B이다.", "전략과 모델을 다룬다. 값은 $2.6B이다.")]
    [InlineData("첫째는 $oxed{\\alpha}$ 이고 둘째는 $3 million에서 $5 million이다.", "첫째는 이고 둘째는 $3 million에서 $5 million이다.")]
    [InlineData("<p>R&amp;D는<br>늘고 **비용**은 준다*.</p>", "R&D는 늘고 비용은 준다.")]
    [InlineData("모델은 1024 < 2048이고 <주요 내용>은 같다.", "모델은 1024 < 2048이고 <주요 내용>은 같다.")]
    [InlineData("노르트의 Al 모델과 OpenAl은 다르다.", "노르트의 AI 모델과 OpenAI은 다르다.")]
    [InlineData("Al Gore는 오슬로에서 인공지능을 말했다.", "Al Gore는 오슬로에서 인공지능을 말했다.")]
    public void Noise_is_folded_away(string line, string expected) =>
        Assert.Equal(expected, LayoutSample.Of("한국어로 쓴 첫 문장은 그냥 길게 이어지는 문장이다.\n\n" + line).Blocks[^1].Text.Value);

    [Fact]
    public void Decomposed_hangul_is_composed()
    {
        var document = LayoutSample.Of("한국어 문장이다.\n\n" + "핀란드는 법을 만들었다.".Normalize(System.Text.NormalizationForm.FormD));
        Assert.Equal("핀란드는 법을 만들었다.", document.Blocks[^1].Text.Value);
    }

    [Fact]
    public void An_english_name_is_not_taken_for_a_misreading_of_ai() =>
        Assert.Equal("Al runs the Fjord fund and has done so for years.", LayoutSample.Of("Al runs the Fjord fund and has done so for years.").Blocks[0].Text.Value);

    [Fact]
    public void A_word_hyphenated_over_lines_is_joined()
    {
        var line = "The northern company has been working for quite some time on inter-\nnational rules for models, which is a subject that many more compa-\nnies have taken up by now and that the ministries follow with great\ninterest, as they told the newspapers in the spring and in the fall\nof last year, when the rules were first put forward in the capital.\nThen it stopped the work and turned to something else altogether so\nthat nobody remembers it.";
        var document = LayoutSample.Of(line);
        var paragraph = document.Blocks.First(b => b.Kind == BlockKind.Paragraph);
        Assert.Contains("international rules for models, which is a subject that many more companies have", paragraph.Text.Value, StringComparison.Ordinal);
    }
}
