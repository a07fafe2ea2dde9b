using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Reading;
using GraphApi.Extraction.Text;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Tests.Relations;

/// <summary>Makes an annotated document of lines in which names are marked: <c>[Company|에이컴]이 [Model|비비]를 공개했다</c>. The id of an entity is its name.</summary>
internal sealed class MarkedDocument
{
    private static readonly string[] Particles = ["에서는", "로부터", "에서", "에게", "에는", "으로", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "로", "도", "보다"];
    private readonly List<Block> _blocks = [];
    private readonly List<IReadOnlyList<EntityMention>> _mentions = [];
    private readonly Dictionary<string, DocumentEntity> _entities = new(StringComparer.Ordinal);
    private int _line;

    public PartialDate? Published { get; init; }

    public static AnnotatedDocument Of(string text) => new MarkedDocument { Published = new PartialDate(2025, 3, 14) }.Add(BlockKind.Paragraph, text).Build();

    public MarkedDocument Add(BlockKind kind, string marked, int heading = -1, int parent = -1, string? label = null)
    {
        var mentions = new List<EntityMention>();
        var text = Read(marked, mentions);
        List<(int, int)> sentences = [];
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text.Value[at] != '.' || (at + 1 < text.Length && text.Value[at + 1] != ' ') || !char.IsLetter(text.Value[at - 1])) continue;
            sentences.Add((start, at + 1));
            start = Math.Min(at + 2, text.Length);
        }

        if (start < text.Length) sentences.Add((start, text.Length));
        return Add(new Block { Index = _blocks.Count, Kind = kind, Level = 1, Text = text, Heading = heading, Parent = parent, Sentences = sentences, Label = label is null ? null : Mapped(label) }, mentions);
    }

    public MarkedDocument Table(params string[][] rows)
    {
        var mentions = new List<EntityMention>();
        var cells = rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => Cell(Read(cell, mentions)))]).ToArray();
        return Add(new Block { Index = _blocks.Count, Kind = BlockKind.Table, Level = 0, Text = MappedText.Empty, Heading = -1, Parent = -1, Table = new Table(cells[0], cells[1..]) }, mentions);
    }

    public AnnotatedDocument Build() => new()
    {
        Layout = new LaidOutDocument
        {
            Source = new SourceText { Id = "sample", FileName = "sample.txt", Sha256 = new string('0', 64), MediaType = "text/plain", Bytes = 0, Lines = [] },
            Language = "ko",
            Published = Published,
            Blocks = _blocks,
            Sections = [],
        },
        Entities = _entities,
        Mentions = [.. _mentions.SelectMany(m => m)],
        MentionsByBlock = _mentions,
    };

    private MarkedDocument Add(Block block, List<EntityMention> mentions)
    {
        _blocks.Add(block);
        _mentions.Add(mentions);
        return this;
    }

    private MappedText Read(string marked, List<EntityMention> mentions)
    {
        var plain = new System.Text.StringBuilder();
        List<(int Start, int End, string Type, string Name)> found = [];
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '[') { plain.Append(marked[at]); continue; }
            var bar = marked.IndexOf('|', at);
            var close = marked.IndexOf(']', at);
            found.Add((plain.Length, plain.Length + close - bar - 1, marked[(at + 1)..bar], marked[(bar + 1)..close]));
            plain.Append(marked, bar + 1, close - bar - 1);
            at = close;
        }

        var text = Mapped(plain.ToString());
        foreach (var (start, end, type, name) in found)
        {
            var id = type + ":" + name;
            _entities[id] = new DocumentEntity(id, type, name, null, [], null);
            mentions.Add(new EntityMention { Text = text, Start = start, End = end, ParticleEnd = ParticleEnd(text.Value, end), Block = _blocks.Count, EntityId = id, Type = type, Source = MentionSource.Lexicon });
        }

        return text;
    }

    private MappedText Mapped(string value)
    {
        _line++;
        return new MappedText(value, [.. value.Select(_ => _line)], [.. Enumerable.Range(0, value.Length)]);
    }

    private static TableCell Cell(MappedText text) => new(text, text.Length == 0 ? [] : [(text, 0)], false);

    private static int ParticleEnd(string text, int end)
    {
        foreach (var particle in Particles)
        {
            var after = end + particle.Length;
            if (string.CompareOrdinal(text, end, particle, 0, particle.Length) == 0 && (after >= text.Length || text[after] is < '가' or > '힣')) return after;
        }

        return end;
    }
}
