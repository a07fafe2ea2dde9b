using System.Security.Cryptography;
using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Interchange;

/// <summary>Reads a snapshot. Lines are read before checksums are compared, so that a damaged file is reported by its first broken line.</summary>
internal sealed class SnapshotReader
{
    private readonly Dictionary<string, string> _pool = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Parts> _parts = new(StringComparer.Ordinal);
    private readonly SnapshotManifest _manifest;
    private readonly string _directory;

    private SnapshotReader(string directory) => (_directory, _manifest) = (directory, SnapshotManifest.Read(directory));

    public static IReadOnlyList<DocumentContribution> Read(string directory)
    {
        var reader = new SnapshotReader(directory);
        var order = new List<Parts>();
        reader.ReadLines(GraphSnapshot.DocumentsFile, line =>
        {
            var document = ReadDocument(line);
            var parts = new Parts(document);
            if (!reader._parts.TryAdd(document.Id, parts)) throw line.Broken($"The document '{document.Id}' is there twice.");
            order.Add(parts);
        });
        reader.ReadLines(GraphSnapshot.NodesFile, line => reader.PartsOf(line).Nodes.Add(ReadNode(line)));
        reader.ReadLines(GraphSnapshot.EdgesFile, line => reader.PartsOf(line).Edges.Add(ReadEdge(line)));
        reader.ReadLines(GraphSnapshot.MentionsFile, line =>
            reader.PartsOf(line).Mentions.Add(new Mention(line.Text("node"), line.Text("document"), line.Span("at"), line.Text("text"))));
        reader.ReadLines(GraphSnapshot.SectionsFile, line =>
            reader.PartsOf(line).Sections.Add(new Section(line.Int("index"), line.Int("parent"), line.Int("level"), line.Span("at"), line.Int("endLine"))));
        return [.. order.Select(p => p.Together())];
    }

    private static Document ReadDocument(SnapshotLine line) => new()
    {
        Id = line.Text("id"),
        Sha256 = line.Text("sha256"),
        FileName = line.Text("fileName"),
        MediaType = line.Text("mediaType"),
        Language = line.Text("language"),
        Lines = line.Int("lines"),
        Bytes = line.Long("bytes"),
        Published = line.Date("published"),
        Pipeline = line.Text("pipeline"),
    };

    private static NodeContribution ReadNode(SnapshotLine line)
    {
        var names = new LocalizedText(line.OptionalText("ko"), line.OptionalText("en"));
        if (names.Ko is null && names.En is null) throw line.Broken("The node has no name.");
        return new NodeContribution(
            new Node
            {
                Id = line.Text("id"),
                Type = line.Text("type"),
                Names = names,
                Aliases = line.List("aliases"),
                ExternalIds = line.Map("externalIds"),
                Properties = line.Properties("properties"),
            },
            line.Flag("lexicon"));
    }

    private static EdgeContribution ReadEdge(SnapshotLine line)
    {
        if (!WireNames.TryParse(line.Text("origin"), out Origin origin)) throw line.Broken($"There is no origin '{line.Text("origin")}'.");
        var status = Status.Actual;
        if (line.OptionalText("status") is { } name && !WireNames.TryParse(name, out status)) throw line.Broken($"There is no status '{name}'.");
        if (origin == Origin.Stated && !line.Has("at")) throw line.Broken("A stated edge has no evidence ('at').");
        var assertion = new Assertion
        {
            Origin = origin,
            Status = status,
            Properties = line.Properties("properties"),
            Evidence = line.Has("at") ? new Evidence(line.Text("document"), line.Span("at"), line.Double("confidence"), line.Text("extractor")) : null,
            Because = line.List("because"),
        };
        return new EdgeContribution(line.Text("type"), line.Text("from"), line.Text("to"), assertion);
    }

    private Parts PartsOf(SnapshotLine line) =>
        _parts.GetValueOrDefault(line.Text("document")) ?? throw line.Broken($"There is no document '{line.Text("document")}' in {GraphSnapshot.DocumentsFile}.");

    private void ReadLines(string name, Action<SnapshotLine> read)
    {
        var path = Path.Combine(_directory, name);
        var bytes = SnapshotManifest.ReadFile(path);
        var number = 0L;
        for (var rest = bytes.AsMemory(); rest.Length > 0;)
        {
            number++;
            var end = rest.Span.IndexOf((byte)'\n');
            var line = new SnapshotLine(path, number, default, _pool);
            if (end < 0) throw line.Broken("The line is cut off.");
            JsonDocument document;
            try
            {
                document = JsonDocument.Parse(rest[..end]);
            }
            catch (JsonException error)
            {
                throw line.Broken("The line is no JSON.", error);
            }

            using (document)
            {
                if (document.RootElement.ValueKind != JsonValueKind.Object) throw line.Broken("The line is no JSON object.");
                read(new SnapshotLine(path, number, document.RootElement, _pool));
            }

            rest = rest[(end + 1)..];
        }

        _manifest.Check(path, name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>What is known of one document while the files are read.</summary>
    private sealed class Parts(Document document)
    {
        public List<NodeContribution> Nodes { get; } = [];

        public List<EdgeContribution> Edges { get; } = [];

        public List<Mention> Mentions { get; } = [];

        public List<Section> Sections { get; } = [];

        public DocumentContribution Together() => new() { Document = document, Nodes = Nodes, Edges = Edges, Mentions = Mentions, Sections = Sections };
    }
}
