namespace GraphApi.Execution.Language;

/// <summary>A literal or a variable.</summary>
public abstract class ValueNode : AstNode
{
    private protected ValueNode(Location location) : base(location)
    {
    }
}
