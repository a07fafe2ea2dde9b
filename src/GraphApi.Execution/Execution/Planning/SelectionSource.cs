using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>A selection set that takes part in a merged selection, and when.</summary>
internal readonly record struct SelectionSource(SelectionSetNode Set, Condition? Condition);
