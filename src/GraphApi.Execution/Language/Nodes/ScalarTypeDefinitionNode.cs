using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The definition of a scalar (section 3.5).</summary>
public sealed class ScalarTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    ImmutableArray<DirectiveNode> directives) : TypeDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.ScalarTypeDefinition;

    /// <inheritdoc/>
    public override StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
