namespace GraphApi.Execution.Incremental;

/// <summary>Announces a part that follows.</summary>
/// <param name="Id">By which later payloads name it.</param>
/// <param name="Path">The object or list that it belongs to.</param>
/// <param name="Label">The directive's label, or null.</param>
internal readonly record struct PendingPart(int Id, object[] Path, string? Label);
