namespace GraphApi.Graph.Documents;

/// <summary>What was found in a folder.</summary>
/// <param name="Found">One match for each document that is there, by document id.</param>
/// <param name="Missing">The ids of the documents that are not there, in order.</param>
/// <param name="Unreadable">Full paths of files that could not be read, in order; a missing document may be one of them.</param>
public sealed record DocumentMatches(IReadOnlyList<DocumentMatch> Found, IReadOnlyList<string> Missing, IReadOnlyList<string> Unreadable);
