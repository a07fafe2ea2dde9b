namespace GraphApi.Execution.Language;

/// <summary>An extension of a schema or type.</summary>
public abstract class TypeSystemExtensionNode : DefinitionNode
{
    private protected TypeSystemExtensionNode(Location location) : base(location)
    {
    }
}
