using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The selections between braces (section 2.4).</summary>
public sealed class SelectionSetNode(Location location, ImmutableArray<SelectionNode> selections) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.SelectionSet;

    /// <summary>The selections, in source order; at least one.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}
