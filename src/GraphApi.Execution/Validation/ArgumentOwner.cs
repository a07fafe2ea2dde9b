using System.Collections.Immutable;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation;

/// <summary>What arguments are given to: a field or a directive.</summary>
/// <param name="Node">The field or directive.</param>
/// <param name="Arguments">The arguments given.</param>
/// <param name="Definition">Its definition, or null where it is unknown.</param>
/// <param name="Expected">The arguments of the definition.</param>
internal readonly record struct ArgumentOwner(
    AstNode Node, ImmutableArray<ArgumentNode> Arguments, SchemaElement? Definition, ImmutableArray<InputValueDefinition> Expected)
{
    /// <summary>The definition of an argument, or null.</summary>
    public InputValueDefinition? Find(string name) => ByName.Find(Expected, name);
}
