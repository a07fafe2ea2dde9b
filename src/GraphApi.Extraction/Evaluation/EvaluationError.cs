namespace GraphApi.Extraction.Evaluation;

/// <summary>Something that was missed or is spurious.</summary>
/// <param name="Kind">"missed" or "spurious".</param>
/// <param name="What">"entity", "relation" or "fact".</param>
/// <param name="Passage">The passage's or question's id.</param>
/// <param name="Type">The node type or the relation.</param>
/// <param name="Names">The names of the entity, or of subject and object.</param>
/// <param name="Line">The line, or 0 where it is not known.</param>
public sealed record EvaluationError(string Kind, string What, string Passage, string Type, IReadOnlyList<string> Names, int Line);
