namespace GraphApi.Extraction.Evaluation;

/// <summary>An entity that annotators found in a passage.</summary>
/// <param name="Id">Its id within the passage.</param>
/// <param name="Type">The name of its node type.</param>
/// <param name="Names">Its Korean and English name and its surfaces.</param>
public sealed record GoldEntity(string Id, string Type, IReadOnlyList<string> Names);
