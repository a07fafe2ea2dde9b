using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation;

/// <summary>A variable where it is used as a value.</summary>
/// <param name="Node">The use.</param>
/// <param name="LocationType">The type expected there, or null where it is not known.</param>
/// <param name="HasLocationDefault">Whether the argument or input field there has a default.</param>
/// <param name="IsOneOfField">Whether it is the value of a field of a OneOf input object.</param>
internal readonly record struct VariableUsage(
    VariableNode Node, GraphType? LocationType, bool HasLocationDefault, bool IsOneOfField);
