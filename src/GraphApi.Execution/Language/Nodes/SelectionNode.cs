using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode : AstNode
{
    private protected SelectionNode(Location location) : base(location)
    {
    }

    /// <summary>The directives applied here, in source order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; }
}
