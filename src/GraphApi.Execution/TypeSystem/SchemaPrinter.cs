using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// Writes a schema as SDL: directives, then types, in the order of the schema, extensions merged into what they extend, without what the
/// specification adds to every schema. A schema made from the text prints the same text.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>The SDL of a schema.</summary>
    /// <param name="schema">The schema.</param>
    public static string Print(Schema schema) => Printer.Print(ToDocument(schema));

    /// <summary>The SDL of a schema as a syntax tree.</summary>
    /// <param name="schema">The schema.</param>
    public static DocumentNode ToDocument(Schema schema)
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        if (NeedsDefinition(schema)) definitions.Add(Definition(schema));
        foreach (var directive in schema.Directives.Where(directive => !directive.IsBuiltIn)) definitions.Add(Definition(directive));
        foreach (var type in schema.Types.Where(type => !type.IsBuiltIn)) definitions.Add(Definition(type));
        return new DocumentNode(default, definitions.ToImmutable());
    }

    private static bool NeedsDefinition(Schema schema) =>
        schema.Description is not null
        || !schema.AppliedDirectives.IsEmpty
        || Enum.GetValues<OperationType>().Any(operation => schema.FindRootType(operation) is { } root
            ? root.Name != operation.ToString()
            : schema.FindType(operation.ToString()) is ObjectType);

    private static SchemaDefinitionNode Definition(Schema schema)
    {
        var roots = from operation in Enum.GetValues<OperationType>()
                    let root = schema.FindRootType(operation)
                    where root is not null
                    select new RootOperationTypeNode(default, operation, new NamedTypeNode(default, root.Name));
        return new SchemaDefinitionNode(default, Describe(schema.Description), schema.AppliedDirectives, [.. roots]);
    }

    private static DirectiveDefinitionNode Definition(DirectiveDefinition directive) => new(
        default,
        Describe(directive.Description),
        directive.Name,
        Inputs(directive.Arguments),
        directive.IsRepeatable,
        [.. DirectiveLocationNames.Of(directive.Locations)]);

    private static TypeDefinitionNode Definition(NamedType type)
    {
        var description = Describe(type.Description);
        return type switch
        {
            ScalarType => new ScalarTypeDefinitionNode(default, description, type.Name, type.AppliedDirectives),
            ObjectType t => new ObjectTypeDefinitionNode(default, description, t.Name, Names(t.Interfaces), t.AppliedDirectives, Fields(t)),
            InterfaceType t =>
                new InterfaceTypeDefinitionNode(default, description, t.Name, Names(t.Interfaces), t.AppliedDirectives, Fields(t)),
            UnionType t => new UnionTypeDefinitionNode(default, description, t.Name, t.AppliedDirectives, Names(t.Types)),
            EnumType t => new EnumTypeDefinitionNode(default, description, t.Name, t.AppliedDirectives, [.. t.Values.Select(value =>
                new EnumValueDefinitionNode(default, Describe(value.Description), value.Name, value.AppliedDirectives))]),
            InputObjectType t => new InputObjectTypeDefinitionNode(default, description, t.Name, t.AppliedDirectives, Inputs(t.Fields)),
            _ => throw new InvalidOperationException($"{type.Kind} is no kind of definition."),
        };
    }

    private static ImmutableArray<FieldDefinitionNode> Fields(ComplexType type) => [.. type.Fields.Select(field => new FieldDefinitionNode(
        default, Describe(field.Description), field.Name, Inputs(field.Arguments), Reference(field.Type), field.AppliedDirectives))];

    private static ImmutableArray<InputValueDefinitionNode> Inputs(ImmutableArray<InputValueDefinition> inputs) =>
        [.. inputs.Select(input => new InputValueDefinitionNode(
            default, Describe(input.Description), input.Name, Reference(input.Type), input.DefaultValue, input.AppliedDirectives))];

    private static ImmutableArray<NamedTypeNode> Names<T>(ImmutableArray<T> types) where T : NamedType =>
        [.. types.Select(type => new NamedTypeNode(default, type.Name))];

    private static TypeNode Reference(GraphType type) => type switch
    {
        ListType list => new ListTypeNode(default, Reference(list.ItemType)),
        NonNullType nonNull => new NonNullTypeNode(default, Reference(nonNull.Nullable)),
        _ => new NamedTypeNode(default, type.Named.Name),
    };

    private static StringValueNode? Describe(string? description) =>
        description is null ? null : new StringValueNode(default, description, isBlock: true);
}
