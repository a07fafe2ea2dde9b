using System.Text.Json;

namespace GraphApi.Extraction.Evaluation;

/// <summary>A relation that annotators found in a passage.</summary>
/// <param name="Subject">The id of the entity that it starts from.</param>
/// <param name="Relation">The relation's name.</param>
/// <param name="Object">The id of the entity that it ends at.</param>
/// <param name="Properties">Its properties and the annotators' remarks, as they stand in the file.</param>
/// <param name="Line">The line that states it.</param>
public sealed record GoldRelation(string Subject, string Relation, string Object, IReadOnlyDictionary<string, JsonElement> Properties, int Line);
