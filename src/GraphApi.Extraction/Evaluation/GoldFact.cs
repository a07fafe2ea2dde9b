namespace GraphApi.Extraction.Evaluation;

/// <summary>A fact that a question of the gold data stands on.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Document">The first three digits of the document's file name.</param>
/// <param name="Subject">A name of the subject.</param>
/// <param name="Relation">The relation's name.</param>
/// <param name="Object">A name of the object.</param>
public sealed record GoldFact(string Question, string Document, string Subject, string Relation, string Object);
