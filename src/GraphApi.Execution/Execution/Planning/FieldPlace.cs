namespace GraphApi.Execution.Planning;

/// <summary>A place of a field among those around it.</summary>
/// <param name="Condition">When the field has it; null for always.</param>
/// <param name="Position">Its rank; lower comes first in the response.</param>
internal readonly record struct FieldPlace(Condition? Condition, int Position);
