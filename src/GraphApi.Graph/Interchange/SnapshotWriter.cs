using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Interchange;

/// <summary>Writes a snapshot. Keys whose value is the usual one are left out, which makes the files a third smaller.</summary>
internal static class SnapshotWriter
{
    public static IReadOnlyList<FileSummary> Write(string directory, IEnumerable<DocumentContribution> contributions)
    {
        var ordered = contributions.OrderBy(c => c.Document.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            var id = ordered[i].Document.Id;
            if (ordered[i - 1].Document.Id == id) throw new ArgumentException($"Two contributions are of the document '{id}'.", nameof(contributions));
        }

        using var files = new JsonLinesDirectory(directory);
        var (documents, nodes, edges) = (files.Open(GraphSnapshot.DocumentsFile), files.Open(GraphSnapshot.NodesFile), files.Open(GraphSnapshot.EdgesFile));
        var (mentions, sections) = (files.Open(GraphSnapshot.MentionsFile), files.Open(GraphSnapshot.SectionsFile));
        foreach (var contribution in ordered)
        {
            var document = contribution.Document.Id;
            WriteDocument(documents, contribution.Document);
            foreach (var node in contribution.Nodes.OrderBy(n => n.Node.Id, StringComparer.Ordinal)) WriteNode(nodes, document, node);
            foreach (var edge in InOrder(contribution.Edges)) WriteEdge(edges, document, edge);
            foreach (var mention in contribution.Mentions.OrderBy(m => m.Span).ThenBy(m => m.NodeId, StringComparer.Ordinal)) WriteMention(mentions, document, mention);
            foreach (var section in contribution.Sections.OrderBy(s => s.Index)) WriteSection(sections, document, section);
        }

        return files.Commit(manifest =>
        {
            manifest.WriteString("format", GraphSnapshot.Format);
            manifest.WriteNumber("formatVersion", GraphSnapshot.FormatVersion);
        });
    }

    private static IEnumerable<EdgeContribution> InOrder(IEnumerable<EdgeContribution> edges) => edges
        .OrderBy(e => e.Relation, StringComparer.Ordinal)
        .ThenBy(e => e.From, StringComparer.Ordinal)
        .ThenBy(e => e.To, StringComparer.Ordinal)
        .ThenBy(e => e.Assertion, AssertionOrder.Instance);

    private static void WriteDocument(JsonLinesWriter file, Document document)
    {
        var json = file.Line;
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("sha256", document.Sha256);
        json.WriteString("fileName", document.FileName);
        json.WriteString("mediaType", document.MediaType);
        json.WriteString("language", document.Language);
        json.WriteNumber("lines", document.Lines);
        json.WriteNumber("bytes", document.Bytes);
        if (document.Published is { } published) json.WriteString("published", published.ToString());
        json.WriteString("pipeline", document.Pipeline);
        json.WriteEndObject();
        file.EndLine();
    }

    private static void WriteNode(JsonLinesWriter file, string document, NodeContribution contribution)
    {
        var (json, node) = (file.Line, contribution.Node);
        json.WriteStartObject();
        json.WriteString("document", document);
        json.WriteString("id", node.Id);
        json.WriteString("type", node.Type);
        if (node.Names.Ko is { } ko) json.WriteString("ko", ko);
        if (node.Names.En is { } en) json.WriteString("en", en);
        WriteList(json, "aliases", node.Aliases);
        if (node.ExternalIds.Count > 0)
        {
            json.WriteStartObject("externalIds");
            foreach (var (scheme, value) in node.ExternalIds.OrderBy(x => x.Key, StringComparer.Ordinal)) json.WriteString(scheme, value);
            json.WriteEndObject();
        }

        WriteProperties(json, node.Properties);
        if (contribution.FromLexicon) json.WriteBoolean("lexicon", true);
        json.WriteEndObject();
        file.EndLine();
    }

    private static void WriteEdge(JsonLinesWriter file, string document, EdgeContribution edge)
    {
        var (json, assertion) = (file.Line, edge.Assertion);
        json.WriteStartObject();
        json.WriteString("document", document);
        json.WriteString("type", edge.Relation);
        json.WriteString("from", edge.From);
        json.WriteString("to", edge.To);
        json.WriteString("origin", WireNames.Of(assertion.Origin));
        if (assertion.Status != Status.Actual) json.WriteString("status", WireNames.Of(assertion.Status));
        WriteProperties(json, assertion.Properties);
        if (assertion.Evidence is { } evidence)
        {
            CheckDocument(evidence.DocumentId, document, "Evidence");
            WriteSpan(json, evidence.Span);
            json.WriteNumber("confidence", evidence.Confidence);
            json.WriteString("extractor", evidence.Extractor);
        }

        WriteList(json, "because", assertion.Because);
        json.WriteEndObject();
        file.EndLine();
    }

    private static void WriteMention(JsonLinesWriter file, string document, Mention mention)
    {
        CheckDocument(mention.DocumentId, document, "A mention");
        var json = file.Line;
        json.WriteStartObject();
        json.WriteString("document", document);
        json.WriteString("node", mention.NodeId);
        WriteSpan(json, mention.Span);
        json.WriteString("text", mention.Text);
        json.WriteEndObject();
        file.EndLine();
    }

    private static void WriteSection(JsonLinesWriter file, string document, Section section)
    {
        var json = file.Line;
        json.WriteStartObject();
        json.WriteString("document", document);
        json.WriteNumber("index", section.Index);
        json.WriteNumber("parent", section.Parent);
        json.WriteNumber("level", section.Level);
        WriteSpan(json, section.Heading);
        json.WriteNumber("endLine", section.EndLine);
        json.WriteEndObject();
        file.EndLine();
    }

    /// <summary>Line, start, end line, end. A list, because there are tens of thousands of them.</summary>
    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray("at");
        json.WriteNumberValue(span.Line);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.EndLine);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(key);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, IReadOnlyDictionary<string, PropertyValue> properties)
    {
        if (properties.Count == 0) return;
        json.WritePropertyName("properties");
        PropertyJson.Write(json, properties);
    }

    private static void CheckDocument(string named, string document, string what)
    {
        if (named != document) throw new ArgumentException($"{what} in the contribution of '{document}' names the document '{named}'.");
    }
}
