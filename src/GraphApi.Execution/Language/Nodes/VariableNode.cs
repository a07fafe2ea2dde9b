namespace GraphApi.Execution.Language;

/// <summary>The use of a variable as a value (section 2.10).</summary>
public sealed class VariableNode(Location location, string name) : ValueNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.Variable;

    /// <summary>The name, without the dollar sign.</summary>
    public string Name { get; } = name;
}
