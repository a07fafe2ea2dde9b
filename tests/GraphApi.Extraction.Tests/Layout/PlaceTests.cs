using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Layout;

public class PlaceTests
{
    [Theory]
    [InlineData("text/plain", "□ 개요\n- 노르트는 ‘폴라-1’을 공개\n - 세부 항목도 있음")]
    [InlineData("text/html", "<p>Nordlicht &amp; Sons\n said <b>yes</b>.</p><ul><li>Polar</li></ul>")]
    [InlineData("text/markdown", "# Title\n\nSome **bold** words and a [link](https://example.org).")]
    public void Words_stand_in_the_source_where_they_are_said_to_stand(string mediaType, string text)
    {
        var document = LayoutSample.Of(text, mediaType);
        var checkedWords = 0;
        foreach (var block in document.Blocks)
        {
            var value = block.Text.Value;
            for (var start = 0; start < value.Length;)
            {
                var end = start;
                while (end < value.Length && char.IsLetterOrDigit(value[end])) end++;
                if (end > start)
                {
                    var span = block.Text.Span(start, end);
                    Assert.Equal(value[start..end], document.Source.Lines[span.Line - 1][span.Start..span.End]);
                    checkedWords++;
                }

                start = Math.Max(end, start + 1);
            }
        }

        Assert.True(checkedWords >= 5);
    }

    [Fact]
    public void A_sentence_over_two_lines_spans_both()
    {
        var document = LayoutSample.Of("n 노르트가 새 모델을 \n\n공개하고 값을 낮춤\n\nn 값은 그대로 유지되어 이용자가 \n\n늘어날 것으로 예상\n\nn 서비스는 다음 달부터 \n\n제공할 예정\n\nn 경쟁사는 가격을 내릴 계획");
        var block = document.Blocks.First(b => b.Kind == BlockKind.Bullet);
        Assert.Equal("노르트가 새 모델을 공개하고 값을 낮춤", block.Text.Value);
        var span = block.Text.Span(0, block.Text.Length);
        Assert.Equal((1, 2, 3, 10), (span.Line, span.Start, span.EndLine, span.End));
    }

    [Fact]
    public void Arbitrary_lines_never_fail_and_keep_their_places()
    {
        string[] pieces =
        [
            "- ", " - ", "* ", "● ", "■ ", "1. ", "1) ", "(2) ", "가. ", "① ", "제1장 ", "I. ", "# ", "[그림 1] ", "<표 2-1> ", "출처: ", "☞ ", "n ", "£", "\t", "\t\t", "<ul><li>", "</li>", "<br>", "<p", "&amp;", "&#x;",
            "**", "__", "$x\\y$", "\\", "¹²⁾", "[17]", "](http://a(", "![", "…", "·····", "한국은 ", "법을 ", "통과했다. ", "word ", "Ltd. ", "2024.1.29. ", "12", "\uD83D", "\uDE00", "\u200B", "\uFFFD", "ᄒ", "ᅡ", "ᆫ", "e\u0301",
            "⼤", "Ａ", "|", "| a | b |", "---", "```", "> ", "</table>", "<table><tr><td>", "<script>", "<!--", "-->", "<h1>", "「", "(", "\"", "기간 장소 홈페이지", "CONTENTS", "\0", "\uE000",
        ];
        var random = new Random(7);
        for (var round = 0; round < 600; round++)
        {
            var lines = new string[random.Next(1, 24)];
            for (var i = 0; i < lines.Length; i++) lines[i] = string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            var text = string.Join('\n', lines);
            foreach (var mediaType in (string[])["text/plain", "text/markdown", "text/html"]) LayoutSample.AssertPlaces(LayoutSample.Of(text, mediaType));
        }
    }

    [Theory]
    [InlineData("<")]
    [InlineData("[a](")]
    [InlineData("&amp")]
    [InlineData("<div><p ")]
    [InlineData("- (")]
    [InlineData("a\t")]
    [InlineData("$\\")]
    [InlineData("하. (\"")]
    [InlineData("|")]
    public void Hostile_repetition_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var split = string.Join('\n', text.Chunk(400).Select(chunk => new string(chunk)));
        foreach (var mediaType in (string[])["text/plain", "text/markdown", "text/html"])
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            LayoutSample.Of(text, mediaType);
            LayoutSample.Of(split, mediaType);
            // Far above what it takes, far below what quadratic time would.
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{mediaType} took {watch.Elapsed}.");
        }
    }
}
