using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>The selection of one field (section 2.5).</summary>
public sealed class FieldNode(
    Location location,
    string? alias,
    string name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.Field;

    /// <summary>The alias (section 2.7), or null.</summary>
    public string? Alias { get; } = alias;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments, in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is selected on the field's value, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key under which the value appears in the response: the alias or, without one, the name.</summary>
    public string ResponseName => Alias ?? Name;
}
