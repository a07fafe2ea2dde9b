using GraphApi.Graph.Model;

namespace GraphApi.Graph.Search;

/// <summary>A node that a search found. Hits are ordered by match kind, then score, then degree, both descending, then id.</summary>
/// <param name="Node">The node.</param>
/// <param name="Match">How it matched.</param>
/// <param name="MatchedName">The name or alias that matched.</param>
/// <param name="Score">0 to 1, larger is better.</param>
public sealed record SearchHit(Node Node, MatchKind Match, string MatchedName, double Score);
