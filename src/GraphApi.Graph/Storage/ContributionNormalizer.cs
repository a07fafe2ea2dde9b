using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Storage;

/// <summary>
/// Checks a contribution against the ontology and puts it in the one form that equal contributions share: nodes by id, edges by id and
/// assertion order, symmetric ones from the smaller id to the larger, mentions and sections in reading order, repetitions once.
/// </summary>
public sealed class ContributionNormalizer(OntologyDefinition ontology)
{
    /// <summary>Checks and normalises a contribution.</summary>
    /// <exception cref="GraphStoreException">It breaks a rule (<see cref="GraphStoreErrorCodes.ContributionInvalid"/>).</exception>
    public DocumentContribution Normalize(DocumentContribution contribution)
    {
        var document = contribution.Document;
        CheckDocument(document);
        if (contribution.Text is { } text) CheckText(document.Id, text);
        var types = new Dictionary<string, string>(contribution.Nodes.Count);
        var nodes = contribution.Nodes.Select(n => NormalizeNode(document, n)).OrderBy(n => n.Node.Id, StringComparer.Ordinal).ToArray();
        foreach (var node in nodes)
        {
            if (!types.TryAdd(node.Node.Id, node.Node.Type)) throw Invalid(document.Id, $"the node {node.Node.Id} is contributed twice; contribute it once");
        }

        return contribution with
        {
            Nodes = nodes,
            Edges = NormalizeEdges(document, contribution.Edges, types),
            Mentions = NormalizeMentions(document, contribution.Mentions, types),
            Sections = NormalizeSections(document, contribution.Sections),
        };
    }

    /// <summary>Checks that lines can be a document's text.</summary>
    /// <exception cref="GraphStoreException">A line holds a line feed.</exception>
    public static void CheckText(string documentId, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Contains('\n', StringComparison.Ordinal)) throw Invalid(documentId, $"line {i + 1} of the text holds a line feed; give each line without its line break");
        }
    }

    /// <summary>Checks a redirect against those that are there.</summary>
    /// <exception cref="GraphStoreException">It leads nowhere or in a circle.</exception>
    public void CheckRedirect(string fromId, string toId, IReadOnlyDictionary<string, string> redirects)
    {
        if (fromId.Length == 0 || fromId.Contains('|', StringComparison.Ordinal) || !IsNodeId(toId))
        {
            throw new GraphStoreException(GraphStoreErrorCodes.ContributionInvalid,
                $"Redirect {fromId} -> {toId}: both must be ids of nodes such as company:openai, and the second of a type of the ontology.");
        }

        for (var id = toId; id is not null; id = redirects.GetValueOrDefault(id))
        {
            if (id == fromId)
            {
                throw new GraphStoreException(GraphStoreErrorCodes.ContributionInvalid,
                    $"Redirect {fromId} -> {toId}: it leads in a circle; take the redirect that leads back to {fromId} away first.");
            }
        }
    }

    private static void CheckDocument(Document document)
    {
        if (document.Id.Length == 0) throw Invalid(document.FileName, "the document has no id");
        if (document.Sha256.Length != 64 || !document.Sha256.All(char.IsAsciiHexDigitLower)) throw Invalid(document.Id, "its SHA-256 must be 64 lower-case hexadecimal digits");
    }

    private NodeContribution NormalizeNode(Document document, NodeContribution contribution)
    {
        var node = contribution.Node;
        if (ontology.FindType(node.Type) is not { } type) throw Invalid(document.Id, $"the node {node.Id} has the type {node.Type}, which the ontology does not declare");
        if (!IsNodeId(node.Id) || ontology.FindTypeOfId(node.Id) != type)
        {
            throw Invalid(document.Id, $"the node {node.Id} is a {node.Type}; its id must be {type.IdPrefix}: and a slug without |");
        }

        var ko = string.IsNullOrEmpty(node.Names.Ko) ? null : node.Names.Ko;
        var en = string.IsNullOrEmpty(node.Names.En) ? null : node.Names.En;
        if (ko is null && en is null) throw Invalid(document.Id, $"the node {node.Id} has no name; give it one in Korean or English");
        CheckProperties(document, $"the node {node.Id}", node.Type, node.Properties, type.Properties);
        return contribution with
        {
            Node = node with
            {
                Names = new LocalizedText(ko, en),
                Aliases = [.. node.Aliases.Where(a => a.Length > 0 && a != ko && a != en).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            },
        };
    }

    private EdgeContribution[] NormalizeEdges(Document document, IReadOnlyList<EdgeContribution> edges, Dictionary<string, string> types)
    {
        var normalized = new List<EdgeContribution>(edges.Count);
        foreach (var edge in edges)
        {
            var relation = CheckEdge(document, edge, types);
            var turned = relation.Symmetric && string.CompareOrdinal(edge.From, edge.To) > 0;
            normalized.Add(turned ? edge with { From = edge.To, To = edge.From } : edge);
        }

        normalized.Sort(Compare);
        return [.. DistinctRuns(normalized, Compare)];
    }

    private RelationType CheckEdge(Document document, EdgeContribution edge, Dictionary<string, string> types)
    {
        var id = EdgeId.Of(edge.Relation, edge.From, edge.To);
        if (ontology.FindRelation(edge.Relation) is not { } relation) throw Invalid(document.Id, $"the edge {id} has a relation that the ontology does not declare");
        if (!types.TryGetValue(edge.From, out var from)) throw Invalid(document.Id, $"the edge {id} starts from {edge.From}, which is not among the contribution's nodes");
        if (!types.TryGetValue(edge.To, out var to)) throw Invalid(document.Id, $"the edge {id} ends at {edge.To}, which is not among the contribution's nodes");
        if (edge.From == edge.To) throw Invalid(document.Id, $"the edge {id} joins a node with itself");
        if (!relation.Allows(from, to) && !(relation.Symmetric && relation.Allows(to, from)))
        {
            throw Invalid(document.Id, $"the edge {id} joins {from} to {to}, which the ontology does not allow for {edge.Relation}");
        }

        var assertion = edge.Assertion;
        if (assertion.Origin == Origin.Stated)
        {
            if (assertion.Evidence is not { } evidence) throw Invalid(document.Id, $"the edge {id} is stated without evidence; give the place, or the origin REFERENCE");
            if (evidence.DocumentId != document.Id) throw Invalid(document.Id, $"the evidence of the edge {id} lies in another document, {evidence.DocumentId}");
            if (evidence.Confidence is not (>= 0 and <= 1)) throw Invalid(document.Id, $"the evidence of the edge {id} has the confidence {evidence.Confidence}; it must be from 0 to 1");
            CheckSpan(document, $"the evidence of the edge {id}", evidence.Span);
        }
        else if (assertion.Evidence is not null)
        {
            throw Invalid(document.Id, $"the edge {id} has evidence, but its origin is {assertion.Origin}; only what is stated has evidence");
        }

        CheckProperties(document, $"the edge {id}", edge.Relation, assertion.Properties, relation.Properties);
        return relation;
    }

    private static Mention[] NormalizeMentions(Document document, IReadOnlyList<Mention> mentions, Dictionary<string, string> types)
    {
        foreach (var mention in mentions)
        {
            if (mention.DocumentId != document.Id) throw Invalid(document.Id, $"a mention of {mention.NodeId} lies in another document, {mention.DocumentId}");
            if (!types.ContainsKey(mention.NodeId)) throw Invalid(document.Id, $"line {mention.Span.Line} mentions {mention.NodeId}, which is not among the contribution's nodes");
            CheckSpan(document, $"a mention of {mention.NodeId}", mention.Span);
        }

        var sorted = mentions.ToList();
        sorted.Sort(static (x, y) => MentionOrder(x, y) is var order and not 0 ? order : string.CompareOrdinal(x.Text, y.Text));
        return [.. DistinctRuns(sorted, MentionOrder)];

        static int MentionOrder(Mention x, Mention y) => x.Span.CompareTo(y.Span) is var order and not 0 ? order : string.CompareOrdinal(x.NodeId, y.NodeId);
    }

    private static Section[] NormalizeSections(Document document, IReadOnlyList<Section> sections)
    {
        var sorted = sections.OrderBy(s => s.Index).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            var section = sorted[i];
            if (section.Index != i) throw Invalid(document.Id, $"its sections must be numbered from 0 without gaps; number {i} is {section.Index}");
            if (section.Parent < -1 || section.Parent >= i) throw Invalid(document.Id, $"section {i} lies in section {section.Parent}; a parent comes before its parts, and -1 stands for none");
            CheckSpan(document, $"the heading of section {i}", section.Heading);
        }

        return sorted;
    }

    private static void CheckSpan(Document document, string what, TextSpan span)
    {
        if (span.Line < 1 || span.EndLine < span.Line || span.EndLine > document.Lines || span.Start < 0 || span.End < 0 ||
            (span.Line == span.EndLine && span.End < span.Start))
        {
            throw Invalid(document.Id, $"{what} lies at {span.Line}:{span.Start} to {span.EndLine}:{span.End}; " +
                $"lines go from 1 to {document.Lines}, characters from 0, and the end does not come before the beginning");
        }
    }

    private static void CheckProperties(Document document, string what, string type, IReadOnlyDictionary<string, PropertyValue> properties,
        IReadOnlyList<PropertyDefinition> declared)
    {
        foreach (var (name, value) in properties)
        {
            if (PropertyRules.Find(declared, name) is not { } definition) throw Invalid(document.Id, $"{what} has the property {name}, which the ontology does not declare for {type}");
            if (definition.Kind != value.Kind) throw Invalid(document.Id, $"{what} has the property {name} = {value}, a {value.Kind}; the ontology says {definition.Kind}");
        }
    }

    private bool IsNodeId(string id) =>
        !id.Contains('|', StringComparison.Ordinal) && ontology.FindTypeOfId(id) is { } type && id.Length > type.IdPrefix.Length + 1;

    private static int Compare(EdgeContribution x, EdgeContribution y)
    {
        var order = string.CompareOrdinal(x.Relation, y.Relation);
        if (order == 0) order = string.CompareOrdinal(x.From, y.From);
        if (order == 0) order = string.CompareOrdinal(x.To, y.To);
        return order != 0 ? order : AssertionOrder.Instance.Compare(x.Assertion, y.Assertion);
    }

    private static IEnumerable<T> DistinctRuns<T>(List<T> sorted, Comparison<T> compare)
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || compare(sorted[i - 1], sorted[i]) != 0) yield return sorted[i];
        }
    }

    private static GraphStoreException Invalid(string documentId, string what) =>
        new(GraphStoreErrorCodes.ContributionInvalid, $"Document {documentId}: {what}.");
}
