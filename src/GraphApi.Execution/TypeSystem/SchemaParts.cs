using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>What a <see cref="Schema"/> is made of.</summary>
internal sealed class SchemaParts
{
    public required string? Description { get; init; }

    public required ImmutableArray<DirectiveNode> AppliedDirectives { get; init; }

    public required ObjectType QueryType { get; init; }

    public required ObjectType? MutationType { get; init; }

    public required ObjectType? SubscriptionType { get; init; }

    /// <summary>The types that introspection shows.</summary>
    public required ImmutableArray<NamedType> Types { get; init; }

    /// <summary>Those, and the built-in scalars that nothing uses.</summary>
    public required ImmutableArray<NamedType> AllTypes { get; init; }

    public required ImmutableArray<DirectiveDefinition> Directives { get; init; }

    public required FieldDefinition TypeNameField { get; init; }

    public required FieldDefinition SchemaField { get; init; }

    public required FieldDefinition TypeField { get; init; }

    public required bool IncrementalDelivery { get; init; }

    public required SchemaSeal Seal { get; init; }
}
