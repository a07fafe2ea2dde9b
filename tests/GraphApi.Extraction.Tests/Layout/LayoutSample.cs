using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Reading;
using GraphApi.Extraction.Text;

namespace GraphApi.Extraction.Tests.Layout;

/// <summary>Lays out a text given as lines, without a file.</summary>
internal static class LayoutSample
{
    public static LaidOutDocument Of(string text, string mediaType = "text/plain") => LayoutAnalyzer.Analyze(Source(text, mediaType));

    public static SourceText Source(string text, string mediaType = "text/plain") => new()
    {
        Id = "sample",
        FileName = "sample.txt",
        Sha256 = new string('0', 64),
        MediaType = mediaType,
        Bytes = text.Length,
        Lines = text.ReplaceLineEndings("\n").Split('\n'),
    };

    public static Block Single(this LaidOutDocument document, BlockKind kind) => Assert.Single(document.Blocks, block => block.Kind == kind);

    public static string[] Texts(this LaidOutDocument document, BlockKind kind) => [.. document.Blocks.Where(block => block.Kind == kind).Select(block => block.Text.Value)];

    /// <summary>Every character of every text has a place inside the source.</summary>
    public static void AssertPlaces(LaidOutDocument document)
    {
        foreach (var block in document.Blocks)
        {
            Assert.Equal(document.Blocks[block.Index], block);
            Assert.InRange(block.Heading, -1, block.Index - 1);
            Assert.InRange(block.Parent, -1, document.Blocks.Count - 1);
            AssertPlaces(document.Source, block.Text);
            var last = 0;
            foreach (var (start, end) in block.Sentences)
            {
                Assert.True(start >= last && end > start && end <= block.Text.Length, $"The sentence {start}..{end} is out of order in block {block.Index}.");
                last = end;
            }

            if (block.Table is null) continue;
            foreach (var cell in block.Table.Header.Concat(block.Table.Rows.SelectMany(row => row)))
            {
                AssertPlaces(document.Source, cell.Text);
                foreach (var (text, depth) in cell.Items)
                {
                    Assert.InRange(depth, 0, 20);
                    AssertPlaces(document.Source, text);
                }
            }
        }

        foreach (var section in document.Sections) Assert.InRange(section.EndLine, section.Heading.Line, Math.Max(section.Heading.EndLine, document.Source.Lines.Count));
    }

    private static void AssertPlaces(SourceText source, MappedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var span = text.Span(i, i + 1);
            Assert.InRange(span.Line, 1, source.Lines.Count);
            Assert.InRange(span.Start, 0, source.Lines[span.Line - 1].Length - 1);
        }
    }
}
