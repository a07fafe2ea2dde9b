using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>A selected field with the type it is selected on, one instance for each field of the document.</summary>
internal sealed class FieldEntry(int id, FieldNode node, CompositeType? parent, FieldDefinition? definition)
{
    public int Id => id;

    public FieldNode Node => node;

    public CompositeType? Parent => parent;

    public FieldDefinition? Definition => definition;

    /// <summary>Whether the field is streamed, also where a condition may switch that off.</summary>
    public bool IsStreamed { get; } = node.Directives.Any(directive => directive.Name == "stream");
}
