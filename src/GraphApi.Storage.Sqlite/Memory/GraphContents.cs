using System.Collections.Immutable;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Sqlite.Memory;

/// <summary>All that was ever said and not taken back: the graph is a function of this (and of the ontology).</summary>
/// <param name="Version">The version of the graph.</param>
/// <param name="Documents">The documents by id.</param>
/// <param name="Redirects">The redirects as they were put, by the id that was given up.</param>
/// <param name="Dataset">What the data set says of itself.</param>
internal sealed record GraphContents(long Version, ImmutableSortedDictionary<string, StoredDocument> Documents,
    ImmutableSortedDictionary<string, string> Redirects, DatasetInfo? Dataset)
{
    public static GraphContents Empty { get; } = new(0, ImmutableSortedDictionary.Create<string, StoredDocument>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), null);

    /// <summary>The id that an id stands for.</summary>
    public string Resolve(string id)
    {
        while (Redirects.Count > 0 && Redirects.TryGetValue(id, out var to)) id = to;
        return id;
    }
}
