using GraphApi.Graph.Model;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>The mentions of every node and in every document, redirects followed.</summary>
internal sealed class MentionIndex
{
    private readonly int[] _offsets;
    private readonly Mention[] _byNode;
    private readonly Dictionary<string, IReadOnlyList<Mention>> _byDocument;

    private MentionIndex(int[] offsets, Mention[] byNode, Dictionary<string, IReadOnlyList<Mention>> byDocument) =>
        (_offsets, _byNode, _byDocument) = (offsets, byNode, byDocument);

    public int Count => _byNode.Length;

    /// <summary>A node's mentions, by document and place.</summary>
    public ArraySegment<Mention> OfNode(int node) => new(_byNode, _offsets[node], _offsets[node + 1] - _offsets[node]);

    /// <summary>A document's mentions, by place and node.</summary>
    public IReadOnlyList<Mention> OfDocument(string documentId) => _byDocument.GetValueOrDefault(documentId, []);

    public static MentionIndex Of(GraphContents contents, Dictionary<string, int> nodeIndex)
    {
        var byDocument = contents.Documents.Values.ToDictionary(d => d.Id, d => Resolved(d.Contribution.Mentions, contents));
        var offsets = new int[nodeIndex.Count + 1];
        var nodes = new List<int>();
        foreach (var id in contents.Documents.Keys)
        {
            foreach (var mention in byDocument[id])
            {
                var node = nodeIndex[mention.NodeId];
                nodes.Add(node);
                offsets[node + 1]++;
            }
        }

        for (var i = 0; i < nodeIndex.Count; i++) offsets[i + 1] += offsets[i];
        var byNode = new Mention[nodes.Count];
        var next = offsets[..^1];
        var position = 0;
        foreach (var id in contents.Documents.Keys)
        {
            foreach (var mention in byDocument[id]) byNode[next[nodes[position++]]++] = mention;
        }

        return new MentionIndex(offsets, byNode, byDocument);
    }

    private static IReadOnlyList<Mention> Resolved(IReadOnlyList<Mention> mentions, GraphContents contents)
    {
        if (contents.Redirects.Count == 0 || !mentions.Any(m => contents.Redirects.ContainsKey(m.NodeId))) return mentions;
        return
        [
            .. mentions.Select(m => contents.Redirects.ContainsKey(m.NodeId) ? m with { NodeId = contents.Resolve(m.NodeId) } : m)
                .DistinctBy(m => (m.Span, m.NodeId))
                .OrderBy(m => m.Span).ThenBy(m => m.NodeId, StringComparer.Ordinal),
        ];
    }
}
