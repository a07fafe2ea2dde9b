namespace GraphApi.Execution.Language;

/// <summary>A definition of a schema, type or directive.</summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    private protected TypeSystemDefinitionNode(Location location) : base(location)
    {
    }
}
