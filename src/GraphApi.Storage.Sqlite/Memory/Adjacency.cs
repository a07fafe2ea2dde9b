namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>The links of every node, in the order of the other end's id, the relation, outgoing first: the order that relation queries end with.</summary>
internal sealed class Adjacency
{
    private readonly int[] _offsets;
    private readonly Link[] _links;

    private Adjacency(int[] offsets, Link[] links) => (_offsets, _links) = (offsets, links);

    public ReadOnlySpan<Link> Of(int node) => _links.AsSpan(_offsets[node].._offsets[node + 1]);

    public int Degree(int node) => _offsets[node + 1] - _offsets[node];

    /// <summary>Makes the links of edges that are ordered by id, over nodes that are ordered by id.</summary>
    public static Adjacency Of(int nodes, EdgeEntry[] edges, Dictionary<string, int> nodeIndex)
    {
        var ends = new (int From, int To)[edges.Length];
        var offsets = new int[nodes + 1];
        for (var i = 0; i < edges.Length; i++)
        {
            ends[i] = (nodeIndex[edges[i].Edge.From], nodeIndex[edges[i].Edge.To]);
            offsets[ends[i].From + 1]++;
            offsets[ends[i].To + 1]++;
        }

        for (var i = 0; i < nodes; i++) offsets[i + 1] += offsets[i];
        var links = new Link[edges.Length * 2];
        var next = offsets[..^1];
        for (var i = 0; i < edges.Length; i++)
        {
            links[next[ends[i].From]++] = new Link(i, ends[i].To, true);
            links[next[ends[i].To]++] = new Link(i, ends[i].From, false);
        }

        // Nodes and edges are numbered in the order of their ids, so numbers compare as ids do.
        for (var i = 0; i < nodes; i++)
        {
            links.AsSpan(offsets[i]..offsets[i + 1]).Sort((x, y) => Compare(x, y, edges));
        }

        return new Adjacency(offsets, links);
    }

    private static int Compare(Link x, Link y, EdgeEntry[] edges)
    {
        if (x.Other != y.Other) return x.Other.CompareTo(y.Other);
        var order = string.CompareOrdinal(edges[x.Edge].Edge.Type, edges[y.Edge].Edge.Type);
        return order != 0 ? order : y.Outgoing.CompareTo(x.Outgoing);
    }
}
