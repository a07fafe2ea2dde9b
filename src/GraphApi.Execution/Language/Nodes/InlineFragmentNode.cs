using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>A fragment written where it is used (section 2.8.2).</summary>
public sealed class InlineFragmentNode(
    Location location,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.InlineFragment;

    /// <summary>The type it applies to, or null for that of the enclosing selection set.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
