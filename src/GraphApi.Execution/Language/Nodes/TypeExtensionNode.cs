using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The extension of a named type that is defined elsewhere.</summary>
public abstract class TypeExtensionNode : TypeSystemExtensionNode
{
    private protected TypeExtensionNode(Location location) : base(location)
    {
    }

    /// <summary>The name.</summary>
    public abstract string Name { get; }

    /// <summary>The directives applied here, in source order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; }
}
