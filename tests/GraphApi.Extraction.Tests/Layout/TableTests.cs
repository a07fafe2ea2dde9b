using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Layout;

public class TableTests
{
    [Fact]
    public void A_header_repeated_on_the_next_page_is_left_out_and_row_spans_are_filled()
    {
        var table = LayoutSample.Of("<표 1> 나라별 정책\n\n구분\t정책\t시기\n핀란드\t새 법\t2023\n\t지침\t2024\n\n구분\t정책\t시기\n노르웨이\t전략\t2020\n\n출처: Yle, 2024.").Single(BlockKind.Table).Table!;
        Assert.Equal(["구분", "정책", "시기"], table.Header.Select(c => c.Text.Value));
        Assert.Equal(3, table.Rows.Count);
        Assert.Equal(("핀란드", true), (table.Rows[1][0].Text.Value, table.Rows[1][0].Inherited));
        Assert.Equal("노르웨이", table.Rows[2][0].Text.Value);
    }

    [Fact]
    public void A_header_that_lacks_the_first_cell_is_aligned()
    {
        var table = LayoutSample.Of("기업\t모델\t출시일\n북부\t노르트\t폴라-1\t2022.11\n\t피오르\t에코\t2023.01\n남부\t수드\t솔\t2023.05").Single(BlockKind.Table).Table!;
        Assert.Equal(["", "기업", "모델", "출시일"], table.Header.Select(c => c.Text.Value));
        Assert.Equal("북부", table.Rows[1][0].Text.Value);
    }

    [Fact]
    public void Lists_glued_into_a_cell_are_its_items()
    {
        var table = LayoutSample.Of("구분\t내용\n핀란드\t<ul style=\"list-style-type: none\"> • 새 법 제정 - 벌금 도입 • 감독청 설립 </ul>\n노르웨이\t- (투자) 기금 조성 - (인수) 에코 인수\n스웨덴\t<ul><li>하나</li><li>둘<ul><li>둘의 하나</li></ul></li></ul>").Single(BlockKind.Table).Table!;
        Assert.Equal([("새 법 제정", 0), ("벌금 도입", 1), ("감독청 설립", 0)], table.Rows[0][1].Items.Select(i => (i.Text.Value, i.Depth)));
        Assert.Equal([("(투자) 기금 조성", 0), ("(인수) 에코 인수", 0)], table.Rows[1][1].Items.Select(i => (i.Text.Value, i.Depth)));
        Assert.Equal([("하나", 0), ("둘", 0), ("둘의 하나", 1)], table.Rows[2][1].Items.Select(i => (i.Text.Value, i.Depth)));
    }

    [Theory]
    [InlineData("text/plain", "Model | Lofoten | Bergen\nPolar-1 | 80.1 | 70.2\nEcho 2 | 79.3 | –")]
    [InlineData("text/markdown", "| Model | Lofoten | Bergen |\n|---|--:|--:|\n| Polar-1 | 80.1 | 70.2 |\n| Echo 2 | 79.3 | – |")]
    [InlineData("text/html", "<table><tr><th>Model</th><th>Lofoten</th><th>Bergen</th></tr><tr><td>Polar-1</td><td>80.1</td><td>70.2</td></tr><tr><td>Echo 2</td><td>79.3</td><td>–</td></tr></table>")]
    public void Tables_of_all_formats_are_alike(string mediaType, string text)
    {
        var table = LayoutSample.Of(text, mediaType).Single(BlockKind.Table).Table!;
        Assert.Equal(["Model", "Lofoten", "Bergen"], table.Header.Select(c => c.Text.Value));
        Assert.Equal(["Echo 2", "79.3", "-"], table.Rows[1].Select(c => c.Text.Value));
    }

    [Fact]
    public void Rows_of_numbers_alone_have_no_header()
    {
        var table = LayoutSample.Of("Polar-1\t80.1\t70.2\nEcho 2\t79.3\t71.0").Single(BlockKind.Table).Table!;
        Assert.Empty(table.Header);
        Assert.Equal(2, table.Rows.Count);
    }
}
