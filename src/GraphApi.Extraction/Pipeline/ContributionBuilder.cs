using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Provisions;
using GraphApi.Extraction.Relations;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Pipeline;

/// <summary>Puts together what a document contributes to the graph.</summary>
internal sealed class ContributionBuilder(ExtractionData data)
{
    private readonly ReferenceFacts _reference = new(data.Lexicon, data.Ontology);

    public DocumentContribution Build(AnnotatedDocument annotated, IReadOnlyList<ExtractedRelation> relations, DocumentProvisions provisions)
    {
        var source = annotated.Layout.Source;
        var nodes = new SortedDictionary<string, NodeContribution>(StringComparer.Ordinal);
        foreach (var entity in annotated.Entities.Values)
        {
            nodes.Add(entity.Id, entity.Entry is { } entry
                ? new NodeContribution(ReferenceFacts.NodeOf(entry, entity.Aliases), true)
                : new NodeContribution(new Node { Id = entity.Id, Type = entity.Type, Names = new LocalizedText(entity.Ko, entity.En), Aliases = entity.Aliases }, false));
        }

        foreach (var provision in provisions.Nodes) nodes.Add(provision.Id, new NodeContribution(provision, false));
        List<EdgeContribution> edges = [];
        foreach (var relation in relations.Concat(provisions.Relations))
        {
            // A topic inside another name has no mention of its own.
            if (!nodes.ContainsKey(relation.To) && data.Lexicon.Find(relation.To) is { } topic) nodes.Add(topic.Id, new NodeContribution(ReferenceFacts.NodeOf(topic, topic.Aliases), true));
            var (from, to) = (relation.From, relation.To);
            if (data.Ontology.FindRelation(relation.Relation) is { Symmetric: true } && string.CompareOrdinal(from, to) > 0) (from, to) = (to, from);
            edges.Add(new EdgeContribution(relation.Relation, from, to, new Assertion
            {
                Origin = Origin.Stated,
                Status = relation.Status,
                Properties = relation.Properties,
                Evidence = new Evidence(source.Id, relation.Span, relation.Confidence, relation.Rule),
            }));
        }

        foreach (var entity in annotated.Entities.Values.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            if (entity.Entry is { } entry) _reference.Add(entry, nodes, edges);
        }

        return new DocumentContribution
        {
            Document = new Document
            {
                Id = source.Id,
                Sha256 = source.Sha256,
                FileName = source.FileName,
                MediaType = source.MediaType,
                Language = annotated.Layout.Language,
                Lines = source.Lines.Count,
                Bytes = source.Bytes,
                Published = annotated.Layout.Published,
                Pipeline = data.Fingerprint,
            },
            Text = source.Lines,
            Nodes = [.. nodes.Values],
            Edges = Distinct(edges),
            Mentions = MentionsOf(annotated, source.Id),
            Sections = annotated.Layout.Sections,
        };
    }

    // Two ways to read one sentence, or two entities below one country, may say the same; it counts once.
    private static List<EdgeContribution> Distinct(List<EdgeContribution> edges)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<EdgeContribution> distinct = [];
        foreach (var edge in edges)
        {
            var evidence = edge.Assertion.Evidence;
            if (seen.Add($"{EdgeId.Of(edge.Relation, edge.From, edge.To)}|{edge.Assertion.Origin}|{edge.Assertion.Status}|{evidence?.Span}|{evidence?.Extractor}")) distinct.Add(edge);
        }

        return distinct;
    }

    // A cell that spans rows is read once for each of them; its names stand in the source once.
    private static List<Mention> MentionsOf(AnnotatedDocument annotated, string documentId)
    {
        HashSet<(string, TextSpan)> seen = [];
        List<Mention> mentions = [];
        foreach (var mention in annotated.Mentions)
        {
            var span = mention.Text.Span(mention.Start, mention.End);
            if (seen.Add((mention.EntityId, span))) mentions.Add(new Mention(mention.EntityId, documentId, span, mention.Surface));
        }

        return mentions;
    }
}
