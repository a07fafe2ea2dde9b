using System.Security.Cryptography;
using GraphApi.Graph.Model;

namespace GraphApi.Graph.Storage;

/// <summary>A fingerprint of what a document contributes, its text aside: equal contributions have equal ones.</summary>
public static class ContributionDigest
{
    /// <summary>The SHA-256 of a contribution that <see cref="ContributionNormalizer"/> has put in order.</summary>
    public static byte[] Of(DocumentContribution contribution)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Write(writer, contribution.Document);
        writer.Write(contribution.Nodes.Count);
        foreach (var node in contribution.Nodes) Write(writer, node);
        writer.Write(contribution.Edges.Count);
        foreach (var edge in contribution.Edges) Write(writer, edge);
        writer.Write(contribution.Mentions.Count);
        foreach (var mention in contribution.Mentions)
        {
            writer.Write(mention.NodeId);
            Write(writer, mention.Span);
            writer.Write(mention.Text);
        }

        writer.Write(contribution.Sections.Count);
        foreach (var section in contribution.Sections)
        {
            writer.Write(section.Index);
            writer.Write(section.Parent);
            writer.Write(section.Level);
            Write(writer, section.Heading);
            writer.Write(section.EndLine);
        }

        writer.Flush();
        return SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>The SHA-256 of a text, 64 lower-case hexadecimal digits.</summary>
    public static string OfText(IReadOnlyList<string> lines)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var line in lines) writer.Write(line);
        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    private static void Write(BinaryWriter writer, Document document)
    {
        writer.Write(document.Id);
        writer.Write(document.Sha256);
        writer.Write(document.FileName);
        writer.Write(document.MediaType);
        writer.Write(document.Language);
        writer.Write(document.Lines);
        writer.Write(document.Bytes);
        writer.Write(document.Published?.ToString() ?? "");
        writer.Write(document.Pipeline);
    }

    private static void Write(BinaryWriter writer, NodeContribution contribution)
    {
        var node = contribution.Node;
        writer.Write(contribution.FromLexicon);
        writer.Write(node.Id);
        writer.Write(node.Type);
        writer.Write(node.Names.Ko ?? "");
        writer.Write(node.Names.En ?? "");
        writer.Write(node.Aliases.Count);
        foreach (var alias in node.Aliases) writer.Write(alias);
        writer.Write(node.ExternalIds.Count);
        foreach (var (scheme, id) in node.ExternalIds.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            writer.Write(scheme);
            writer.Write(id);
        }

        Write(writer, node.Properties);
    }

    private static void Write(BinaryWriter writer, EdgeContribution edge)
    {
        var assertion = edge.Assertion;
        writer.Write(edge.Relation);
        writer.Write(edge.From);
        writer.Write(edge.To);
        writer.Write((byte)assertion.Origin);
        writer.Write((byte)assertion.Status);
        Write(writer, assertion.Properties);
        writer.Write(assertion.Evidence is not null);
        if (assertion.Evidence is { } evidence)
        {
            Write(writer, evidence.Span);
            writer.Write(evidence.Confidence);
            writer.Write(evidence.Extractor);
        }

        writer.Write(assertion.Because.Count);
        foreach (var id in assertion.Because) writer.Write(id);
    }

    private static void Write(BinaryWriter writer, IReadOnlyDictionary<string, PropertyValue> properties)
    {
        writer.Write(properties.Count);
        if (properties.Count == 0) return;
        foreach (var (name, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write((byte)value.Kind);
            writer.Write(value.ToString());
        }
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write(span.Line);
        writer.Write(span.Start);
        writer.Write(span.EndLine);
        writer.Write(span.End);
    }
}
