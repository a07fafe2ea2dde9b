namespace GraphApi.Graph.Model;

/// <summary>The place in a document that says something. The quote is not kept: it is read from the document's text when that is at hand.</summary>
/// <param name="DocumentId">The document's id.</param>
/// <param name="Span">The characters that say it.</param>
/// <param name="Confidence">How sure the extractor is, 0 to 1.</param>
/// <param name="Extractor">The rule that read it, such as <c>clause/developed</c>.</param>
public sealed record Evidence(string DocumentId, TextSpan Span, double Confidence, string Extractor);
