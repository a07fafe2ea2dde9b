using GraphApi.Graph.Model;

namespace GraphApi.Api.Relations;

/// <summary>An assertion together with the relation whose properties it has.</summary>
internal sealed record AssertionValue(string Relation, Assertion Assertion);
