using System.Collections.Immutable;

namespace GraphApi.Execution.Language;

/// <summary>A whole document (section 2.2): executable definitions, type system definitions and extensions, in source order.</summary>
public sealed class DocumentNode(Location location, ImmutableArray<DefinitionNode> definitions) : AstNode(location)
{
    /// <inheritdoc/>
    public override AstKind Kind => AstKind.Document;

    /// <summary>The definitions, in source order; at least one.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;
}
