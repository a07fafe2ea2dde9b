using System.Collections.Immutable;
using System.Text.Json;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>One value of an enum (section 3.9).</summary>
public sealed class EnumValue : SchemaElement
{
    internal EnumValue(string name, string? description, ImmutableArray<DirectiveNode> appliedDirectives, Location location)
        : base(name, description, appliedDirectives, location) => EncodedName = JsonEncodedText.Encode(name);

    /// <summary>The name, encoded once for the response.</summary>
    public JsonEncodedText EncodedName { get; }
}
