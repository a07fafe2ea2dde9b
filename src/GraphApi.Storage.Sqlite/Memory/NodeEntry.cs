using GraphApi.Graph.Model;
using GraphApi.Graph.Search;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>A node with what is computed from it once.</summary>
internal sealed class NodeEntry(Node node)
{
    private readonly string _ko = SearchText.Fold(node.Names.In("ko"));
    private readonly string _en = SearchText.Fold(node.Names.In("en"));
    private SearchName[]? _names;

    public Node Node => node;

    /// <summary>All names and aliases with their keys; made when first searched.</summary>
    public SearchName[] Names => _names ??= [.. Spellings(node).Select(n => new SearchName(n))];

    /// <summary>The folded name that orders by name in a language go by.</summary>
    public string SortName(string language) => language == "ko" ? _ko : _en;

    private static IEnumerable<string> Spellings(Node node)
    {
        if (node.Names.Ko is { } ko) yield return ko;
        if (node.Names.En is { } en && en != node.Names.Ko) yield return en;
        foreach (var alias in node.Aliases) yield return alias;
    }
}
