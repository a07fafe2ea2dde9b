using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An operation or a fragment.</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    private protected ExecutableDefinitionNode(Location location) : base(location)
    {
    }

    /// <summary>The description before the definition, or null.</summary>
    public abstract StringValueNode? Description { get; }

    /// <summary>The directives applied here, in source order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>What is selected.</summary>
    public abstract SelectionSetNode SelectionSet { get; }
}
