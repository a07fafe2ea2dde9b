using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The definition of a directive (section 3.13).</summary>
public sealed class DirectiveDefinitionNode(
    Location location,
    StringValueNode? description,
    string name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<string> locations) : TypeSystemDefinitionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.DirectiveDefinition;

    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name, without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>The argument definitions, in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may be applied more than once in one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The names of the locations where it may be applied, as written.</summary>
    public ImmutableArray<string> Locations { get; } = locations;
}
