using GraphApi.Graph.Model;

namespace GraphApi.Graph.Storage;

/// <summary>What one document (with the lexicon that read it) says of a node. A node of the graph is what all its contributions say together:
/// names from the lexicon first, else the most frequent, ties by code unit; aliases and identifiers united.</summary>
/// <param name="Node">Id, type, names, aliases and so on as this document has them.</param>
/// <param name="FromLexicon">Whether the names are the lexicon's and outrank names found in a text.</param>
public sealed record NodeContribution(Node Node, bool FromLexicon);
