namespace GraphApi.Execution.Language;

/// <summary>The literal null (section 2.9.5).</summary>
public sealed class NullValueNode(Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.NullValue;
}
