using GraphApi.Extraction.Relations;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Provisions;

/// <summary>The provisions that a document states.</summary>
/// <param name="Nodes">One node a provision, by id.</param>
/// <param name="Relations">What ties them to laws and parties, and which classes and markets companies and products fall in.</param>
public sealed record DocumentProvisions(IReadOnlyList<Node> Nodes, IReadOnlyList<ExtractedRelation> Relations);
