namespace GraphApi.Execution.Language;

/// <summary>A reference to a type.</summary>
public abstract class TypeNode : AstNode
{
    private protected TypeNode(Location location) : base(location)
    {
    }
}
