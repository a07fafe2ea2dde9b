using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>What all named types are declared with.</summary>
internal sealed class TypeDeclaration(
    string name,
    string? description,
    ImmutableArray<DirectiveNode> appliedDirectives,
    Location location,
    SchemaSeal seal,
    bool isBuiltIn) : SchemaElement(name, description, appliedDirectives, location)
{
    public SchemaSeal Seal { get; } = seal;

    public bool IsBuiltIn { get; } = isBuiltIn;
}
