using GraphApi.Graph.Model;

namespace GraphApi.Graph.Storage;

/// <summary>How much there is.</summary>
/// <param name="Nodes">Nodes by type.</param>
/// <param name="Edges">Edges by relation and origin of the best assertion.</param>
/// <param name="Assertions">Assertions by origin.</param>
/// <param name="Documents">The number of documents.</param>
/// <param name="Mentions">The number of mentions.</param>
public sealed record GraphStatistics(IReadOnlyDictionary<string, int> Nodes, IReadOnlyDictionary<(string Relation, Origin Origin), int> Edges,
    IReadOnlyDictionary<Origin, int> Assertions, int Documents, int Mentions);
