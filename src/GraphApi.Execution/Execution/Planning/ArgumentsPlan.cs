using System.Collections.Immutable;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>A field's arguments: what is known ahead of time, and which await variables.</summary>
/// <param name="Definitions">The schema's arguments of the field.</param>
/// <param name="Constants">A value for each, in that order; <see cref="Coercion.Missing.Value"/> where there is none. Not to be changed.</param>
/// <param name="Dynamic">The literals with variables, by the argument's index.</param>
internal sealed record ArgumentsPlan(
    ImmutableArray<InputValueDefinition> Definitions, object?[] Constants, (int Index, ValueNode Literal)[] Dynamic)
{
    public static ArgumentsPlan None { get; } = new([], [], []);
}
