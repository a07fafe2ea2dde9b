using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>A field where it stands in the document.</summary>
/// <param name="Node">The field.</param>
/// <param name="Condition">When it takes part; null for always.</param>
/// <param name="Defer">The @defer that it is under, or null.</param>
internal readonly record struct FieldOccurrence(FieldNode Node, Condition? Condition, DeferUsage? Defer);
