using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An extension of an input object type (section 3.10).</summary>
public sealed class InputObjectTypeExtensionNode(
    Location location,
    string name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields) : TypeExtensionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.InputObjectTypeExtension;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The input fields, in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
