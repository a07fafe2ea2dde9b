using GraphApi.Graph.Model;

namespace GraphApi.Graph.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", DatePrecision.Year, "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-08", DatePrecision.Day, "2024-02-08", "2024-02-08")]
    public void A_date_stands_for_an_interval(string text, DatePrecision precision, string start, string end)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((precision, DateOnly.Parse(start), DateOnly.Parse(end)), (date.Precision, date.Start, date.End));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024-02-00")]
    [InlineData("2024/02")]
    [InlineData("2024-2-8")]
    [InlineData("２０２４")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Dates_order_by_their_start_and_the_more_precise_first()
    {
        string[] expected = ["2023-12-31", "2024-01-01", "2024-01", "2024", "2024-02"];
        var dates = expected.Reverse().Select(text => PartialDate.TryParse(text, out var date) ? date : default).Order();

        Assert.Equal(expected, dates.Select(date => date.ToString()));
    }

    [Fact]
    public void There_is_no_thirtieth_of_February() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2024, 2, 30));
}
