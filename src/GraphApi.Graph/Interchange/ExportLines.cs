using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Interchange;

/// <summary>The lines of an export, key by key. Keys stand in a fixed order, those of maps by code unit, so that equal graphs give equal bytes.</summary>
internal static class ExportLines
{
    public static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("sha256", document.Sha256);
        json.WriteString("fileName", document.FileName);
        json.WriteString("mediaType", document.MediaType);
        json.WriteString("language", document.Language);
        json.WriteNumber("lines", document.Lines);
        json.WriteNumber("bytes", document.Bytes);
        json.WriteString("published", document.Published?.ToString());
        json.WriteString("pipeline", document.Pipeline);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("type", node.Type);
        json.WriteStartObject("names");
        json.WriteString("ko", node.Names.Ko);
        json.WriteString("en", node.Names.En);
        json.WriteEndObject();
        WriteList(json, "aliases", node.Aliases);
        WriteProperties(json, node.Properties);
        json.WriteStartObject("externalIds");
        foreach (var (scheme, value) in node.ExternalIds.OrderBy(x => x.Key, StringComparer.Ordinal)) json.WriteString(scheme, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes what one origin says of an edge; the assertions are all of that origin, best first.</summary>
    public static void Write(Utf8JsonWriter json, (Edge Edge, IReadOnlyList<Assertion> Assertions) line)
    {
        var (edge, assertions) = line;
        var best = assertions[0];
        json.WriteStartObject();
        json.WriteString("id", edge.Id);
        json.WriteString("type", edge.Type);
        json.WriteString("from", edge.From);
        json.WriteString("to", edge.To);
        json.WriteString("origin", WireNames.Of(best.Origin));
        json.WriteString("status", WireNames.Of(best.Status));
        WriteProperties(json, best.Properties);
        json.WriteStartArray("evidence");
        foreach (var assertion in assertions)
        {
            if (assertion.Evidence is { } evidence) WriteEvidence(json, assertion, evidence);
        }

        json.WriteEndArray();
        WriteList(json, "because", best.Because);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("node", mention.NodeId);
        json.WriteString("document", mention.DocumentId);
        WriteSpan(json, mention.Span);
        json.WriteString("text", mention.Text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, (string FromId, string ToId) redirect)
    {
        json.WriteStartObject();
        json.WriteString("from", redirect.FromId);
        json.WriteString("to", redirect.ToId);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Assertion assertion, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("document", evidence.DocumentId);
        WriteSpan(json, evidence.Span);
        json.WriteNumber("confidence", evidence.Confidence);
        json.WriteString("extractor", evidence.Extractor);
        json.WriteString("status", WireNames.Of(assertion.Status));
        WriteProperties(json, assertion.Properties);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("line", span.Line);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteList(Utf8JsonWriter json, string key, IReadOnlyList<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, IReadOnlyDictionary<string, PropertyValue> properties)
    {
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            switch (value.Kind)
            {
                case PropertyKind.Number: json.WriteNumber(name, value.Number); break;
                case PropertyKind.Boolean: json.WriteBoolean(name, value.Boolean); break;
                default: json.WriteString(name, value.ToString()); break;
            }
        }

        json.WriteEndObject();
    }
}
