using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Tests.Samples;

/// <summary>A document's contribution, written briefly.</summary>
internal sealed class SampleDocument(string id, params string[] lines)
{
    private readonly Dictionary<string, NodeContribution> _nodes = [];
    private readonly List<EdgeContribution> _edges = [];
    private readonly List<Mention> _mentions = [];

    public SampleDocument Node(string nodeId, string? en, string? ko, string[]? aliases = null, (string, string)[]? externalIds = null, params (string, PropertyValue)[] properties)
    {
        var node = new Node
        {
            Id = nodeId,
            Type = Hosting.TestApi.Ontology.FindTypeOfId(nodeId)!.Name,
            Names = new LocalizedText(ko, en),
            Aliases = aliases ?? [],
            ExternalIds = (externalIds ?? []).ToDictionary(x => x.Item1, x => x.Item2),
            Properties = properties.ToDictionary(p => p.Item1, p => p.Item2),
        };
        _nodes.Add(nodeId, new NodeContribution(node, FromLexicon: true));
        return this;
    }

    public SampleDocument Stated(string relation, string from, string to, int line, double confidence, Status status, params (string, PropertyValue)[] properties)
    {
        var evidence = new Evidence(id, new TextSpan(line, 0, line, lines[line - 1].Length), confidence, "clause/sample");
        return Add(relation, from, to, new Assertion { Origin = Origin.Stated, Status = status, Evidence = evidence, Properties = properties.ToDictionary(p => p.Item1, p => p.Item2) });
    }

    public SampleDocument Stated(string relation, string from, string to, int line, params (string, PropertyValue)[] properties) =>
        Stated(relation, from, to, line, 0.9, Status.Actual, properties);

    public SampleDocument Reference(string relation, string from, string to) => Add(relation, from, to, new Assertion { Origin = Origin.Reference });

    public SampleDocument Inferred(string relation, string from, string to, params string[] because) =>
        Add(relation, from, to, new Assertion { Origin = Origin.Inferred, Because = because });

    public SampleDocument Mention(string nodeId, int line, string text)
    {
        var start = lines[line - 1].IndexOf(text, StringComparison.Ordinal);
        _mentions.Add(new Mention(nodeId, id, new TextSpan(line, start, line, start + text.Length), text));
        return this;
    }

    public DocumentContribution Build(string language, bool withText) => new()
    {
        Document = new Document
        {
            Id = id,
            Sha256 = new string('a', 64),
            FileName = id + ".txt",
            MediaType = "text/plain",
            Language = language,
            Lines = lines.Length,
            Bytes = 1234,
            Published = new PartialDate(2024, 3),
            Pipeline = "pipeline-1",
        },
        Text = withText ? lines : null,
        Nodes = [.. _nodes.Values],
        Edges = _edges,
        Mentions = _mentions,
        Sections = [new Section(0, -1, 1, new TextSpan(1, 0, 1, lines[0].Length), lines.Length)],
    };

    private SampleDocument Add(string relation, string from, string to, Assertion assertion)
    {
        _edges.Add(new EdgeContribution(relation, from, to, assertion));
        return this;
    }
}
