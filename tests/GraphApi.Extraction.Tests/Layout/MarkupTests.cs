using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Layout;

public class MarkupTests
{
    [Fact]
    public void Html_yields_headings_prose_and_nested_lists_and_leaves_out_what_nobody_reads()
    {
        var document = LayoutSample.Of("<html><head><style>p{}</style></head><body><nav>Home</nav><!-- no\n no --><h1>Fjord &amp; Sons</h1><p>They said\nyes.<br>Twice.</p><ul><li>One<ul><li>Below one</li></ul></li><li>Two</li></ul><script>x = '<p>no</p>';</script></body></html>", "text/html");
        Assert.Equal(["Fjord & Sons"], document.Texts(BlockKind.Heading));
        Assert.Equal(["They said yes. Twice."], document.Texts(BlockKind.Paragraph));
        Assert.Equal(["One", "Below one", "Two"], document.Texts(BlockKind.Bullet));
        Assert.Equal([1, 2, 1], document.Blocks.Where(b => b.Kind == BlockKind.Bullet).Select(b => b.Level));
    }

    [Fact]
    public void Markdown_yields_headings_of_both_kinds_and_no_code()
    {
        var document = LayoutSample.Of("# Polar\n\nIt is **bold** and has a [link](https://example.org/a_(b)).\n\nResults\n-------\n\n```\nnot text\n```\n\n* One\n* Two", "text/markdown");
        Assert.Equal(["Polar", "Results"], document.Texts(BlockKind.Heading));
        Assert.Equal(["It is bold and has a link."], document.Texts(BlockKind.Paragraph));
        Assert.Equal(["One", "Two"], document.Texts(BlockKind.Bullet));
    }
}
