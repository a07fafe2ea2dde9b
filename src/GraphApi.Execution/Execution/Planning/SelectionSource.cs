using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>A selection set that takes part in a merged selection, when, and under which @defer.</summary>
internal readonly record struct SelectionSource(SelectionSetNode Set, Condition? Condition, DeferUsage? Defer = null);
