using System.Text.Json;
using System.Text.Json.Nodes;
using GraphApi.Execution.Cost;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Differential;

/// <summary>Resolvers by the names of fields, the same as the oracle's. Objects are the names of their types.</summary>
internal static class NamedResolvers
{
    public static GraphQLEngine EngineOf(string sdl, EngineOptions? options = null)
    {
        var schema = SchemaBuilder.FromSdl(sdl, new SchemaOptions { ScalarCoercion = _ => ReadyMadeScalars.Find("JSON") });
        return new GraphQLEngineBuilder(schema)
            .DefaultTypeOf(value => (string)value)
            .DefaultField(field => field.Name.StartsWith("echo", StringComparison.Ordinal) ? new Echo() : null)
            .DefaultProperty(field =>
            {
                var value = ValueOf(schema, field);
                return _ => value;
            })
            .Build(options ?? new EngineOptions { Cost = CostOptions.Unlimited });
    }

    private static object? ValueOf(Schema schema, FieldDefinition field)
    {
        if (field.Name.StartsWith("none", StringComparison.Ordinal)) return null;
        if (field.Name.StartsWith("fail", StringComparison.Ordinal)) return new GraphQLException("It fails.", "FAILS");
        return Of(schema, field.Type, 0, field.Name.StartsWith("gaps", StringComparison.Ordinal));
    }

    private static object? Of(Schema schema, GraphType type, int index, bool hasGaps) => type.Nullable switch
    {
        ListType list => new[] { Of(schema, list.ItemType, 0, hasGaps), hasGaps ? null : Of(schema, list.ItemType, 1, hasGaps) },
        ScalarType { Name: "Int" } => 2,
        ScalarType { Name: "Float" } => 3.14,
        ScalarType { Name: "Boolean" } => true,
        ScalarType { Name: "ID" } => "id",
        ScalarType => "str",
        EnumType enumeration => enumeration.Values[0].Name,
        // The items of a list are of different types where they can be.
        CompositeType composite => schema.GetPossibleTypes(composite).Select(possible => possible.Name).Order(StringComparer.Ordinal).ToArray() is var names
            ? names[index % names.Length] : null,
        var other => throw new InvalidOperationException($"{other} is no output type."),
    };

    private sealed class Echo : IFieldResolver
    {
        public ValueTask<IReadOnlyList<object?>> ResolveAsync(FieldContext context) =>
            new(Enumerable.Repeat<object?>(Sorted(JsonSerializer.SerializeToNode(context.Arguments.ToDictionary())), context.Parents.Count).ToArray());

        // Engines may differ in the order of an input object's fields, which has no meaning.
        private static JsonNode? Sorted(JsonNode? node) => node switch
        {
            JsonObject fields => new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal)
                .Select(field => KeyValuePair.Create(field.Key, Sorted(field.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            _ => node?.DeepClone(),
        };
    }
}
