using GraphApi.Graph.Search;

namespace GraphApi.Graph.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("오픈 AI", "오픈ai")]
    [InlineData("오픈-AI", "오픈ai")]
    [InlineData("오픈ＡＩ", "오픈ai")]
    [InlineData("Élysée", "elysee")]
    [InlineData("GPT‑4o", "gpt4o")]
    [InlineData("AI·디지털", "ai디지털")]
    [InlineData("⼤", "大")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void Case_width_accents_spaces_and_punctuation_do_not_matter(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Fact]
    public void Words_can_be_kept_apart() => Assert.Equal("미국 상무부", SearchText.FoldWords(" 미국   (상무부) "));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        foreach (var text in new[] { "Ångström 2", "제미나이 1.5 프로", "ﬁne", "İstanbul" }) Assert.Equal(SearchText.Fold(text), SearchText.Fold(SearchText.Fold(text)));
    }
}
