namespace GraphApi.Execution.Language;

/// <summary>One definition or extension of a document.</summary>
public abstract class DefinitionNode : AstNode
{
    private protected DefinitionNode(Location location) : base(location)
    {
    }
}
