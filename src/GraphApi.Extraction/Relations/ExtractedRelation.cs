using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations;

/// <summary>A relation that the text states.</summary>
/// <param name="Relation">The relation's name.</param>
/// <param name="From">The id of the subject.</param>
/// <param name="To">The id of the object.</param>
/// <param name="Status">Whether it is a completed fact.</param>
/// <param name="Properties">Date, amount and the like.</param>
/// <param name="Span">The characters that say it: from the first to the last word that bears a role.</param>
/// <param name="Confidence">How sure the rule is, 0 to 1.</param>
/// <param name="Rule">The rule, such as <c>clause/developed</c>.</param>
public sealed record ExtractedRelation(string Relation, string From, string To, Status Status,
    IReadOnlyDictionary<string, PropertyValue> Properties, TextSpan Span, double Confidence, string Rule);
