using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("핀란드는 법을 만들었다. 노르웨이는 기다린다.", 2)]
    [InlineData("핀란드는 2024.1.29. 법을 공포했다.", 1)]
    [InlineData("노르트는 \"값이 너무 비싸다. 내려야 한다.\"라고 말했다.", 1)]
    [InlineData("법을 만들었다.또한 지침도 냈다.", 2)]
    [InlineData("The U.S. government paid Fjord Inc. $3.5 million. It was in 2019. Nobody asked.", 3)]
    [InlineData("Mr. J. Berg, e.g. in Oslo, left vs. stayed.", 1)]
    [InlineData("성능은 78.9점으로 GPT-4. 구글은 낮음", 2)]
    [InlineData("", 0)]
    public void Sentences_end_where_they_end(string text, int count) => Assert.Equal(count, SentenceSplitter.Split(text).Count);
}
