namespace GraphApi.Execution.Language;

/// <summary>One field of an input object literal (section 2.9.8).</summary>
public sealed class ObjectFieldNode(Location location, string name, ValueNode value) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.ObjectField;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
