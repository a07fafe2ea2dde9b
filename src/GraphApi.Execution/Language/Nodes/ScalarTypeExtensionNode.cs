using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>An extension of a scalar (section 3.5).</summary>
public sealed class ScalarTypeExtensionNode(
    Location location,
    string name,
    ImmutableArray<DirectiveNode> directives) : TypeExtensionNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.ScalarTypeExtension;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
