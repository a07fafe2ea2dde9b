namespace GraphApi.Execution.Language;

/// <summary>A literal with a fraction or an exponent (section 2.9.2).</summary>
public sealed class FloatValueNode(Location location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.FloatValue;

    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}
