using GraphApi.Graph.Documents;
using GraphApi.Graph.Model;

namespace GraphApi.Graph.Tests.Documents;

public class QuoteTests
{
    private static readonly string[] Lines = ["First line", "", "한빛은 3월에", "끝"];

    [Theory]
    [InlineData(1, 0, 1, 5, "First")]
    [InlineData(1, 6, 1, 10, "line")]
    [InlineData(3, 0, 3, 2, "한빛")]
    [InlineData(2, 0, 2, 0, "")]
    [InlineData(1, 6, 3, 2, "line\n\n한빛")]
    [InlineData(3, 4, 4, 1, "3월에\n끝")]
    public void A_span_gives_the_text_that_it_covers(int line, int start, int endLine, int end, string expected)
    {
        Assert.True(Quote.TryRead(Lines, new TextSpan(line, start, endLine, end), out var quote));
        Assert.Equal(expected, quote);
    }

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(4, 0, 5, 0)]
    [InlineData(3, 0, 2, 0)]
    [InlineData(1, 0, 1, 11)]
    [InlineData(1, 11, 3, 1)]
    [InlineData(1, 0, 3, 9)]
    [InlineData(1, 5, 1, 4)]
    [InlineData(1, -1, 1, 4)]
    public void A_span_outside_the_text_gives_nothing(int line, int start, int endLine, int end)
    {
        Assert.False(Quote.TryRead(Lines, new TextSpan(line, start, endLine, end), out var quote));
        Assert.Null(quote);
    }
}
