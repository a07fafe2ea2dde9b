namespace GraphApi.Execution.Language;

/// <summary>An integer literal (section 2.9.1); its size is not bounded by the syntax.</summary>
public sealed class IntValueNode(Location location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.IntValue;

    /// <summary>The digits as written, with the sign.</summary>
    public string Value { get; } = value;
}
