using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The definition of a named type.</summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    private protected TypeDefinitionNode(Location location) : base(location)
    {
    }

    /// <summary>The description before the definition, or null.</summary>
    public abstract StringValueNode? Description { get; }

    /// <summary>The name.</summary>
    public abstract string Name { get; }

    /// <summary>The directives applied here, in source order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; }
}
