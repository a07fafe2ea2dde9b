using GraphApi.Extraction.Reading;
using GraphApi.Extraction.Text;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Layout;

/// <summary>Takes documents apart into blocks: headings, prose, lists, tables, captions, sources, footnotes and noise. Linear in the length of the document, for any text.</summary>
public static class LayoutAnalyzer
{
    /// <summary>The blocks, sections, language and date of a document.</summary>
    public static LaidOutDocument Analyze(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var korean = LanguageGuess.IsKorean(source.Lines);
        var markdown = source.MediaType == "text/markdown";
        var lines = source.MediaType switch
        {
            "text/html" => HtmlLines.Of(source.Lines),
            "text/markdown" => MarkdownLines.Of(source.Lines),
            _ => PlainLines.Of(source.Lines),
        };
        var shape = DocumentShape.Of(lines);
        new LineClassifier(lines, shape, korean).Run();
        ContentsDetector.Run(lines, shape);

        var flow = new LineFlow(lines, shape);
        var normalizer = new TextNormalizer(repairAi: korean, markdown);
        var drafts = new BlockAssembler(lines, shape, flow, new CellItems(normalizer), korean).Run();
        var blocks = Finish(drafts, normalizer, flow);
        return new LaidOutDocument
        {
            Source = source,
            Language = korean ? "ko" : "en",
            Published = PublicationDate.Find(blocks),
            Blocks = blocks,
            Sections = Outline(blocks, drafts, source.Lines.Count),
        };
    }

    private static List<Block> Finish(List<BlockDraft> drafts, TextNormalizer normalizer, LineFlow flow)
    {
        var scratch = new MappedTextBuilder();
        var blocks = new List<Block>(drafts.Count);
        foreach (var draft in drafts)
        {
            scratch.Clear();
            for (var i = 0; draft.Kind != BlockKind.Table && i < draft.Lines.Count; i++)
            {
                var line = draft.Lines[i];
                if (i == 0) normalizer.Append(scratch, line, line.Start, line.End);
                else flow.Join(normalizer, scratch, draft.Lines[i - 1], line);
            }

            var text = scratch.ToMappedText();
            var kind = draft.Kind == BlockKind.Table || text.Length > 0 ? draft.Kind : BlockKind.Noise;
            if (kind == BlockKind.Paragraph && KeyValueFinder.IsKeyValue(text)) kind = BlockKind.KeyValue;
            var read = kind is not (BlockKind.Noise or BlockKind.Table);
            blocks.Add(new Block
            {
                Index = draft.Index,
                Kind = kind,
                Level = draft.Level,
                Text = text,
                Label = kind is BlockKind.Bullet or BlockKind.Paragraph or BlockKind.KeyValue or BlockKind.Footnote or BlockKind.Heading ? LabelFinder.Find(text, colon: kind != BlockKind.Footnote) : null,
                Heading = draft.Heading,
                Parent = draft.Parent,
                Table = draft.Table,
                Sentences = !read ? [] : kind == BlockKind.Source ? CitationSplitter.Split(text.Value) : SentenceSplitter.Split(text.Value),
            });
        }

        return blocks;
    }

    private static List<Section> Outline(List<Block> blocks, List<BlockDraft> drafts, int lastLine)
    {
        var sections = new List<Section>();
        var open = new Stack<Section>();
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Heading || block.Text.Length == 0) continue;
            var first = drafts[block.Index].Lines[0].Number;
            while (open.Count > 0 && open.Peek().Level >= block.Level) Close(open.Pop(), first - 1);
            var section = new Section(sections.Count, open.Count > 0 ? open.Peek().Index : -1, block.Level, block.Text.Span(0, block.Text.Length), lastLine);
            sections.Add(section);
            open.Push(section);
        }

        return sections;

        void Close(Section section, int end) => sections[section.Index] = section with { EndLine = Math.Max(end, section.Heading.EndLine) };
    }
}
