using GraphApi.Graph.Interchange;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Tests.Interchange;

public sealed class GraphSnapshotTests : IDisposable
{
    private static readonly string[] FileNames = ["documents.jsonl", "edges.jsonl", "manifest.json", "mentions.jsonl", "nodes.jsonl", "sections.jsonl"];
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Documents_come_back_by_id_with_all_that_is_known_of_them()
    {
        var read = WriteAndRead(SampleGraph.Contributions);
        Assert.Equal([SampleGraph.First, SampleGraph.Second], read.Select(c => c.Document));
    }

    [Fact]
    public void Nodes_come_back_with_names_aliases_identifiers_and_typed_properties()
    {
        var nodes = WriteAndRead(SampleGraph.Contributions)[0].Nodes;
        Assert.Equal([("company:hanbit", true), ("law:lantern-act", false), ("provision:lantern-act-1", false)], nodes.Select(n => (n.Node.Id, n.FromLexicon)));
        Assert.Equal(SampleGraph.Firm.Names, nodes[0].Node.Names);
        Assert.Equal(SampleGraph.Firm.Aliases, nodes[0].Node.Aliases);
        Assert.Equal(SampleGraph.Firm.ExternalIds.OrderBy(x => x.Key), nodes[0].Node.ExternalIds);
        Assert.Equal(new LocalizedText(null, "Lantern Act"), nodes[1].Node.Names);
        Assert.Equal(SampleGraph.Rule.Properties.OrderBy(p => p.Key), nodes[2].Node.Properties);
    }

    [Fact]
    public void Assertions_come_back_with_origin_status_evidence_and_reasons_best_first()
    {
        var read = WriteAndRead(SampleGraph.Contributions);
        var edges = read[0].Edges;
        Assert.All(edges, e => Assert.Equal(("AFFECTS", "law:lantern-act", "company:hanbit"), (e.Relation, e.From, e.To)));
        Assert.Equal([Origin.Stated, Origin.Reference, Origin.Inferred], edges.Select(e => e.Assertion.Origin));
        Assert.Equal(SampleGraph.Stated.Evidence, edges[0].Assertion.Evidence);
        Assert.Equal(SampleGraph.Stated.Properties.OrderBy(p => p.Key), edges[0].Assertion.Properties);
        Assert.Null(edges[1].Assertion.Evidence);
        Assert.Equal(SampleGraph.Concluded.Because, edges[2].Assertion.Because);
        Assert.Equal(Status.Planned, Assert.Single(read[1].Edges).Assertion.Status);
    }

    [Fact]
    public void Mentions_and_sections_come_back_in_reading_order()
    {
        var first = WriteAndRead(SampleGraph.Contributions)[0];
        Assert.Equal([SampleGraph.FirmInFirst, SampleGraph.LawInFirst, SampleGraph.FirmInFirstAgain], first.Mentions);
        Assert.Equal(SampleGraph.Contributions[1].Sections, first.Sections);
    }

    [Fact]
    public void Texts_stay_out()
    {
        Assert.All(WriteAndRead(SampleGraph.Contributions), c => Assert.Null(c.Text));
        Assert.All(FileNames, f => Assert.DoesNotContain("that no snapshot holds", File.ReadAllText(_directory.File(f)), StringComparison.Ordinal));
    }

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes()
    {
        using var again = new TemporaryDirectory();
        GraphSnapshot.Write(again.Path, WriteAndRead(SampleGraph.Contributions));
        Assert.All(FileNames, f => Assert.Equal(File.ReadAllBytes(_directory.File(f)), File.ReadAllBytes(again.File(f))));
        Assert.Equal(FileNames, Directory.GetFiles(again.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_in_which_contributions_come_leaves_no_trace()
    {
        using var reversed = new TemporaryDirectory();
        var other = SampleGraph.Contributions.Reverse().Select(c => c with
        {
            Nodes = [.. c.Nodes.Reverse()],
            Edges = [.. c.Edges.Reverse()],
            Mentions = [.. c.Mentions.Reverse()],
            Sections = [.. c.Sections.Reverse()],
        });
        Assert.Equal(GraphSnapshot.Write(_directory.Path, SampleGraph.Contributions), GraphSnapshot.Write(reversed.Path, other));
    }

    [Fact]
    public void An_empty_graph_has_a_snapshot_too() => Assert.Empty(WriteAndRead([]));

    [Fact]
    public void Two_contributions_of_one_document_are_refused_and_nothing_is_written()
    {
        Assert.Throws<ArgumentException>(() => GraphSnapshot.Write(_directory.Path, [SampleGraph.Contributions[0], SampleGraph.Contributions[0]]));
        Assert.Empty(Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public void A_mention_of_another_document_is_refused_and_nothing_is_written()
    {
        var wrong = SampleGraph.Contributions[0] with { Mentions = [SampleGraph.FirmInFirst] };
        Assert.Throws<ArgumentException>(() => GraphSnapshot.Write(_directory.Path, [wrong]));
        Assert.Empty(Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public void A_graph_of_three_thousand_nodes_is_read_whole()
    {
        GraphSnapshot.Write(_directory.Path, Large());

        var read = GraphSnapshot.Read(_directory.Path);

        Assert.Equal((3000, 10_000, 40_000), (read.Sum(c => c.Nodes.Count), read.Sum(c => c.Edges.Count), read.Sum(c => c.Mentions.Count)));
    }

    private static IEnumerable<DocumentContribution> Large() => Enumerable.Range(0, 5).Select(d =>
    {
        var document = SampleGraph.First with { Id = $"00{d}_document" };
        return new DocumentContribution
        {
            Document = document,
            Nodes = [.. Enumerable.Range(0, 600).Select(i => new NodeContribution(SampleGraph.Firm with { Id = Id(i) }, true))],
            Edges = [.. Enumerable.Range(0, 2000).Select(i => new EdgeContribution("USES", Id(i % 600), Id(i % 599), SampleGraph.Stated with
            {
                Evidence = SampleGraph.Stated.Evidence! with { DocumentId = document.Id, Span = new TextSpan(i + 1, 0, i + 1, 9) },
            }))],
            Mentions = [.. Enumerable.Range(0, 8000).Select(i => new Mention(Id(i % 600), document.Id, new TextSpan(i + 1, 3, i + 1, 5), "한빛"))],
            Sections = [],
        };

        string Id(int i) => $"company:firm-{d}-{i}";
    });

    private IReadOnlyList<DocumentContribution> WriteAndRead(IEnumerable<DocumentContribution> contributions)
    {
        GraphSnapshot.Write(_directory.Path, contributions);
        return GraphSnapshot.Read(_directory.Path);
    }
}
