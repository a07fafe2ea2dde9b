using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An input object literal (section 2.9.8).</summary>
public sealed class ObjectValueNode(Location location, ImmutableArray<ObjectFieldNode> fields) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.ObjectValue;

    /// <summary>The fields, in source order.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}
