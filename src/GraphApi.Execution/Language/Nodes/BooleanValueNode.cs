namespace GraphApi.Execution.Language;

/// <summary>The literal true or false (section 2.9.3).</summary>
public sealed class BooleanValueNode(Location location, bool value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
