namespace GraphApi.Execution.Language;

/// <summary>One argument of a field or directive (section 2.6).</summary>
public sealed class ArgumentNode(Location location, string name, ValueNode value) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.Argument;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
