namespace GraphApi.Graph.Documents;

/// <summary>A file that is a document of the graph, byte for byte.</summary>
/// <param name="DocumentId">The document's id.</param>
/// <param name="Path">The file's full path.</param>
public sealed record DocumentMatch(string DocumentId, string Path);
