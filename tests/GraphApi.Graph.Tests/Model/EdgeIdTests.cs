using GraphApi.Graph.Model;

namespace GraphApi.Graph.Tests.Model;

public sealed class EdgeIdTests
{
    [Fact]
    public void An_id_can_be_taken_apart_again()
    {
        Assert.True(EdgeId.TryParse(EdgeId.Of("DEVELOPED", "company:오픈-ai", "model:gpt-4"), out var relation, out var from, out var to));
        Assert.Equal(("DEVELOPED", "company:오픈-ai", "model:gpt-4"), (relation, from, to));
    }

    [Theory]
    [InlineData("")]
    [InlineData("company:openai")]
    [InlineData("A|b")]
    [InlineData("|b|c")]
    [InlineData("A|b|c|d")]
    public void What_is_no_id_of_an_edge_is_refused(string text) => Assert.False(EdgeId.TryParse(text, out _, out _, out _));
}
