using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>A named fragment (section 2.8).</summary>
public sealed class FragmentDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.FragmentDefinition;

    /// <inheritdoc/>
    public override StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type it applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public override SelectionSetNode SelectionSet { get; } = selectionSet;
}
