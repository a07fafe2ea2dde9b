namespace GraphApi.Execution.Language;

/// <summary>A string literal (section 2.9.4).</summary>
public sealed class StringValueNode(Location location, string value, bool isBlock) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.StringValue;

    /// <summary>The value with escapes resolved and, for a block string, common indentation removed.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it is written between triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}
