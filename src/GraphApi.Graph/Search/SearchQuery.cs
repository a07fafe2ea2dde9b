namespace GraphApi.Graph.Search;

/// <summary>A search for nodes by name.</summary>
/// <param name="Text">What was typed, in either language; one syllable or a few initial consonants (ㅇㅍㄴ) are enough.</param>
/// <param name="Types">Only nodes of these types; null takes all.</param>
/// <param name="Page">Which page; ordered by rank.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<string>? Types, Queries.PageRequest Page);
