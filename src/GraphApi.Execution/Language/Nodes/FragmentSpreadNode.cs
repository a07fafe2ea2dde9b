using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The use of a named fragment (section 2.8).</summary>
public sealed class FragmentSpreadNode(Location location, string name, ImmutableArray<DirectiveNode> directives) : SelectionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.FragmentSpread;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
