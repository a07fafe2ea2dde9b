using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>A variable that an operation declares.</summary>
/// <param name="Name">Without the dollar sign.</param>
/// <param name="Type">An input type.</param>
/// <param name="Default">The coerced default, or <see cref="Coercion.Missing.Value"/>.</param>
/// <param name="Location">Where it is declared.</param>
internal sealed record VariablePlan(string Name, GraphType Type, object? Default, Location Location);
