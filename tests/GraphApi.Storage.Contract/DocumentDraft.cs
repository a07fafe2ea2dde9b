using System.Globalization;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

/// <summary>A document's contribution, written briefly. Ends of edges and mentioned nodes become nodes with their slug as the English name.</summary>
public sealed class DocumentDraft(string id)
{
    private readonly Dictionary<string, NodeContribution> _nodes = [];
    private readonly List<EdgeContribution> _edges = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Section> _sections = [];
    private IReadOnlyList<string>? _text;
    private char _bytes = '0';

    public static PropertyValue Value(object value) => value switch
    {
        string text => PropertyValue.Of(text),
        int number => PropertyValue.Of((decimal)number),
        decimal number => PropertyValue.Of(number),
        bool truth => PropertyValue.Of(truth),
        PartialDate date => PropertyValue.Of(date),
        _ => throw new ArgumentException($"There is no property of type {value.GetType()}.", nameof(value)),
    };

    public static PropertyValue Date(string text) => PartialDate.TryParse(text, out var date) ? PropertyValue.Of(date) : throw new ArgumentException(text, nameof(text));

    public static IReadOnlyDictionary<string, PropertyValue> Properties(params (string Name, PropertyValue Value)[] properties) =>
        properties.ToDictionary(p => p.Name, p => p.Value);

    public DocumentDraft Node(string nodeId, string? en = null, string? ko = null, string[]? aliases = null, bool lexicon = false,
        IReadOnlyDictionary<string, PropertyValue>? properties = null, Dictionary<string, string>? externalIds = null)
    {
        var node = new Node
        {
            Id = nodeId,
            Type = TestOntology.Definition.FindTypeOfId(nodeId)?.Name ?? "Unknown",
            Names = new LocalizedText(ko, en ?? (ko is null ? nodeId[(nodeId.IndexOf(':', StringComparison.Ordinal) + 1)..] : null)),
            Aliases = aliases ?? [],
            Properties = properties ?? Assertion.NoProperties,
            ExternalIds = externalIds ?? Graph.Model.Node.NoExternalIds,
        };
        _nodes[nodeId] = new NodeContribution(node, lexicon);
        return this;
    }

    public DocumentDraft Edge(string relation, string from, string to, int line = 1, double confidence = 0.9, Status status = Status.Actual,
        IReadOnlyDictionary<string, PropertyValue>? properties = null)
    {
        var evidence = new Evidence(id, new TextSpan(line, 0, line, 5), confidence, "test/rule");
        return Assert(relation, from, to, new Assertion { Origin = Origin.Stated, Status = status, Properties = properties ?? Assertion.NoProperties, Evidence = evidence });
    }

    public DocumentDraft Reference(string relation, string from, string to) => Assert(relation, from, to, new Assertion { Origin = Origin.Reference });

    public DocumentDraft Assert(string relation, string from, string to, Assertion assertion)
    {
        EnsureNode(from);
        EnsureNode(to);
        _edges.Add(new EdgeContribution(relation, from, to, assertion));
        return this;
    }

    public DocumentDraft Mention(string nodeId, int line, int start = 0, string text = "name")
    {
        EnsureNode(nodeId);
        _mentions.Add(new Mention(nodeId, id, new TextSpan(line, start, line, start + text.Length), text));
        return this;
    }

    public DocumentDraft Section(int line, int level = 1, int parent = -1)
    {
        _sections.Add(new Section(_sections.Count, parent, level, new TextSpan(line, 0, line, 7), line + 3));
        return this;
    }

    public DocumentDraft Text(params string[] lines)
    {
        _text = lines;
        return this;
    }

    /// <summary>Makes it a file of other bytes.</summary>
    public DocumentDraft Bytes(char digit)
    {
        _bytes = digit;
        return this;
    }

    public DocumentContribution Build() => new()
    {
        Document = new Document
        {
            Id = id,
            Sha256 = new string(_bytes, 64),
            FileName = id + ".txt",
            MediaType = "text/plain",
            Language = "ko",
            Lines = 1000,
            Bytes = 5000,
            Published = new PartialDate(2024, 3),
            Pipeline = "test-1",
        },
        Text = _text,
        Nodes = [.. _nodes.Values],
        Edges = _edges,
        Mentions = _mentions,
        Sections = _sections,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{id}: {_nodes.Count} nodes, {_edges.Count} edges");

    private void EnsureNode(string nodeId)
    {
        if (!_nodes.ContainsKey(nodeId)) Node(nodeId);
    }
}
