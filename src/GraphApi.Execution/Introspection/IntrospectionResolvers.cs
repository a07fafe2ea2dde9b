using GraphApi.Execution.Language;
using GraphApi.Execution.Resolvers;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Introspection;

/// <summary>Answers introspection (section 4.2) from the schema itself: its elements are the parents.</summary>
internal static class IntrospectionResolvers
{
    /// <summary>Binds all fields of the introspection types, and the meta-fields __schema and __type.</summary>
    public static void Bind(Schema schema, GraphQLEngineBuilder engine)
    {
        schema.SchemaField.Binding = new LoopResolver((_, _) => schema);
        schema.TypeField.Binding = new LoopResolver((_, context) => schema.FindType(context.Arguments.Get<string>("name")!));
        BindSchema(engine);
        BindType(schema, engine);
        BindField(engine);
        BindInputValue(engine);
        BindEnumValue(engine);
        BindDirective(engine);
    }

    private static void BindSchema(GraphQLEngineBuilder engine) => engine
        .Property<Schema>("__Schema", "description", schema => schema.Description)
        .Property<Schema>("__Schema", "types", schema => schema.Types)
        .Property<Schema>("__Schema", "queryType", schema => schema.QueryType)
        .Property<Schema>("__Schema", "mutationType", schema => schema.MutationType)
        .Property<Schema>("__Schema", "subscriptionType", schema => schema.SubscriptionType)
        .Property<Schema>("__Schema", "directives", schema => schema.Directives);

    private static void BindType(Schema schema, GraphQLEngineBuilder engine) => engine
        .Property<GraphType>("__Type", "kind", type => TypeKindNames.Of(type.Kind))
        .Property<GraphType>("__Type", "name", type => (type as NamedType)?.Name)
        .Property<GraphType>("__Type", "description", type => (type as NamedType)?.Description)
        .Property<GraphType>("__Type", "specifiedByURL", type => (type as ScalarType)?.SpecifiedByUrl)
        .Property<GraphType>("__Type", "isOneOf", type => type is InputObjectType input ? input.IsOneOf : null)
        .Property<GraphType>("__Type", "ofType", type => type switch
        {
            NonNullType nonNull => nonNull.Nullable,
            ListType list => list.ItemType,
            _ => null,
        })
        .Property<GraphType>("__Type", "interfaces", type => type is ComplexType complex ? complex.Interfaces : null)
        .Property<GraphType>("__Type", "possibleTypes", type => type is CompositeType { IsAbstract: true } composite ? schema.GetPossibleTypes(composite) : null)
        .Computed("__Type", "fields", (type, context) => type is ComplexType complex ? Shown(complex.Fields, context) : null)
        .Computed("__Type", "enumValues", (type, context) => type is EnumType enumeration ? Shown(enumeration.Values, context) : null)
        .Computed("__Type", "inputFields", (type, context) => type is InputObjectType input ? Shown(input.Fields, context) : null);

    private static void BindField(GraphQLEngineBuilder engine) => BindElement(engine, "__Field")
        .Property<FieldDefinition>("__Field", "type", field => field.Type)
        .Computed("__Field", "args", (field, context) => Shown(((FieldDefinition)field).Arguments, context))
        .Property<FieldDefinition>("__Field", "isDeprecated", field => field.IsDeprecated)
        .Property<FieldDefinition>("__Field", "deprecationReason", field => field.DeprecationReason);

    private static void BindInputValue(GraphQLEngineBuilder engine) => BindElement(engine, "__InputValue")
        .Property<InputValueDefinition>("__InputValue", "type", value => value.Type)
        .Property<InputValueDefinition>("__InputValue", "defaultValue", value => value.DefaultValue?.ToString())
        .Property<InputValueDefinition>("__InputValue", "isDeprecated", value => value.IsDeprecated)
        .Property<InputValueDefinition>("__InputValue", "deprecationReason", value => value.DeprecationReason);

    private static void BindEnumValue(GraphQLEngineBuilder engine) => BindElement(engine, "__EnumValue")
        .Property<EnumValue>("__EnumValue", "isDeprecated", value => value.IsDeprecated)
        .Property<EnumValue>("__EnumValue", "deprecationReason", value => value.DeprecationReason);

    private static void BindDirective(GraphQLEngineBuilder engine) => BindElement(engine, "__Directive")
        .Property<DirectiveDefinition>("__Directive", "isRepeatable", directive => directive.IsRepeatable)
        .Property<DirectiveDefinition>("__Directive", "locations", directive => DirectiveLocationNames.Of(directive.Locations))
        .Computed("__Directive", "args", (directive, context) => Shown(((DirectiveDefinition)directive).Arguments, context));

    private static GraphQLEngineBuilder BindElement(GraphQLEngineBuilder engine, string type) => engine
        .Property<SchemaElement>(type, "name", element => element.Name)
        .Property<SchemaElement>(type, "description", element => element.Description);

    private static IReadOnlyList<SchemaElement> Shown<T>(IReadOnlyList<T> elements, FieldContext context) where T : SchemaElement =>
        context.Arguments.Get<bool>("includeDeprecated") ? elements : [.. elements.Where(element => !element.IsDeprecated)];
}
