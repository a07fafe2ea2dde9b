using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>One use of a directive (section 2.12).</summary>
public sealed class DirectiveNode(Location location, string name, ImmutableArray<ArgumentNode> arguments) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.Directive;

    /// <summary>The name, without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments, in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
