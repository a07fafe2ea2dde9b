namespace GraphApi.Graph.Model;

/// <summary>A place where a document names a node.</summary>
/// <param name="NodeId">The node.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Span">The characters of the name, without a particle.</param>
/// <param name="Text">The name as it stands there.</param>
public sealed record Mention(string NodeId, string DocumentId, TextSpan Span, string Text);
