using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>A list literal (section 2.9.7).</summary>
public sealed class ListValueNode(Location location, ImmutableArray<ValueNode> values) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.ListValue;

    /// <summary>The items, in source order.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}
