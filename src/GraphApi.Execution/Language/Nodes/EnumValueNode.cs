namespace GraphApi.Execution.Language;

/// <summary>An enum literal (section 2.9.6): any name but true, false and null.</summary>
public sealed class EnumValueNode(Location location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.EnumValue;

    /// <summary>The name of the enum value.</summary>
    public string Value { get; } = value;
}
