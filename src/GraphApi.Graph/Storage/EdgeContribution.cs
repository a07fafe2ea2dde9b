using GraphApi.Graph.Model;

namespace GraphApi.Graph.Storage;

/// <summary>One assertion that a document contributes to an edge. Reference assertions that several documents contribute count once.</summary>
/// <param name="Relation">The name of the relation.</param>
/// <param name="From">The id of the subject.</param>
/// <param name="To">The id of the object.</param>
/// <param name="Assertion">What is asserted.</param>
public sealed record EdgeContribution(string Relation, string From, string To, Assertion Assertion);
