using GraphApi.Execution.Introspection;
using GraphApi.Execution.Resolvers;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution;

/// <summary>
/// Binds resolvers to a schema and makes its engine. Every field of every object type needs a resolver: its own, one bound to
/// the same field of an interface that its type implements, or a default.
/// </summary>
/// <remarks>The schema is sealed by <see cref="Build"/>, so that one schema serves one engine.</remarks>
/// <param name="schema">The schema; not sealed yet.</param>
public sealed class GraphQLEngineBuilder(Schema schema)
{
    private readonly Dictionary<FieldDefinition, EventSourceResolver> _sources = [];
    private Func<FieldDefinition, IFieldResolver?>? _defaultField;
    private Func<FieldDefinition, PropertyResolver?>? _defaultProperty;
    private TypeResolver? _defaultType;

    /// <summary>Binds a resolver that takes whole levels.</summary>
    /// <param name="type">The name of an object type or interface.</param>
    /// <param name="field">The name of one of its fields.</param>
    /// <param name="resolver">The resolver.</param>
    /// <exception cref="ArgumentException">There is no such field, or it has a resolver already.</exception>
    public GraphQLEngineBuilder Field(string type, string field, IFieldResolver resolver) => Bind(type, field, resolver);

    /// <inheritdoc cref="Field(string, string, IFieldResolver)"/>
    public GraphQLEngineBuilder Field(string type, string field, BatchResolver resolver) =>
        Bind(type, field, new DelegateResolver(resolver));

    /// <summary>Binds a resolver that computes each value from its parent and the arguments, without fetching.</summary>
    /// <inheritdoc cref="Field(string, string, IFieldResolver)"/>
    public GraphQLEngineBuilder Computed(string type, string field, ComputedResolver resolver) =>
        Bind(type, field, new LoopResolver(resolver));

    /// <summary>Binds a resolver that reads each value off its parent.</summary>
    /// <inheritdoc cref="Field(string, string, IFieldResolver)"/>
    public GraphQLEngineBuilder Property(string type, string field, PropertyResolver resolver) => Bind(type, field, resolver);

    /// <summary>Binds a resolver that reads each value off its parent, which is a <typeparamref name="TParent"/>.</summary>
    /// <inheritdoc cref="Field(string, string, IFieldResolver)"/>
    public GraphQLEngineBuilder Property<TParent>(string type, string field, Func<TParent, object?> resolver) =>
        Bind(type, field, new PropertyResolver(parent => resolver((TParent)parent)));

    /// <summary>
    /// Binds the source of events of a root field of subscriptions. The event is the field's value, unless a resolver is bound to the
    /// field too: that then has the event as its parent.
    /// </summary>
    /// <param name="field">The name of a field of the subscription root type.</param>
    /// <param name="source">Opens the source.</param>
    /// <exception cref="ArgumentException">There is no such field, or it has a source already.</exception>
    public GraphQLEngineBuilder Source(string field, EventSourceResolver source)
    {
        if (schema.SubscriptionType?.FindField(field) is not { } definition)
            throw new ArgumentException($"The schema has no subscription '{field}'.", nameof(field));
        if (!_sources.TryAdd(definition, source)) throw new ArgumentException($"The subscription '{field}' has a source already.", nameof(field));
        return this;
    }

    /// <summary>Tells how the object type of an interface's or union's values is found.</summary>
    /// <param name="type">The name of an interface or union.</param>
    /// <param name="resolver">Gives the object type's name.</param>
    /// <exception cref="ArgumentException">There is no such interface or union, or it has a resolver already.</exception>
    public GraphQLEngineBuilder TypeOf(string type, TypeResolver resolver)
    {
        if (schema.FindType(type) is not CompositeType { IsAbstract: true } found)
            throw new ArgumentException($"The schema has no interface or union '{type}'.", nameof(type));
        if (found.Binding is not null) throw new ArgumentException($"The type '{type}' has a resolver already.", nameof(type));
        found.Binding = resolver;
        return this;
    }

    /// <summary>How the object type of values is found where <see cref="TypeOf"/> does not tell.</summary>
    /// <param name="resolver">Gives the object type's name.</param>
    public GraphQLEngineBuilder DefaultTypeOf(TypeResolver resolver)
    {
        _defaultType = resolver;
        return this;
    }

    /// <summary>Resolvers of the fields that have none of their own, chosen once for each when the engine is built.</summary>
    /// <param name="choose">Gives the resolver, or null to leave it to <see cref="DefaultProperty"/>.</param>
    public GraphQLEngineBuilder DefaultField(Func<FieldDefinition, IFieldResolver?> choose)
    {
        _defaultField = choose;
        return this;
    }

    /// <summary>Property resolvers of the fields that have none of their own, chosen once for each when the engine is built.</summary>
    /// <param name="choose">Gives the resolver, or null where there is none.</param>
    public GraphQLEngineBuilder DefaultProperty(Func<FieldDefinition, PropertyResolver?> choose)
    {
        _defaultProperty = choose;
        return this;
    }

    /// <summary>Seals the schema and makes the engine.</summary>
    /// <param name="options">How the engine behaves; the defaults where null.</param>
    /// <exception cref="InvalidOperationException">Fields, interfaces or unions have no resolver; the message lists them all.</exception>
    public GraphQLEngine Build(EngineOptions? options = null)
    {
        IntrospectionResolvers.Bind(schema, this);
        foreach (var (field, source) in _sources) field.Binding = new EventResolver(source, field.Binding);
        var missing = new List<string>();
        foreach (var type in schema.Types)
        {
            if (type is ObjectType obj) BindDefaults(obj, missing);
            if (type is not CompositeType { IsAbstract: true } composite || composite.Binding is not null) continue;
            if (_defaultType is not null) composite.Binding = _defaultType;
            else missing.Add(composite.Name);
        }

        if (missing.Count > 0) throw new InvalidOperationException("No resolver is bound to: " + string.Join(", ", missing) + ".");
        schema.Seal();
        return new GraphQLEngine(schema, options ?? new EngineOptions());
    }

    private void BindDefaults(ObjectType type, List<string> missing)
    {
        foreach (var field in type.Fields)
        {
            field.Binding ??= OfInterface(type, field.Name) ?? (object?)_defaultField?.Invoke(field) ?? _defaultProperty?.Invoke(field);
            // A subscription without a source is refused when it is asked for: the schema may be served where none are carried.
            if (field.Binding is null && type != schema.SubscriptionType) missing.Add(field.ToString());
        }
    }

    private static object? OfInterface(ObjectType type, string field)
    {
        foreach (var contract in type.Interfaces)
            if (contract.FindField(field)?.Binding is { } binding) return binding;
        return null;
    }

    private GraphQLEngineBuilder Bind(string type, string field, object resolver)
    {
        if ((schema.FindType(type) as ComplexType)?.FindField(field) is not { } definition)
            throw new ArgumentException($"The schema has no field '{type}.{field}' on an object type or interface.", nameof(field));
        if (definition.Binding is not null) throw new ArgumentException($"The field '{type}.{field}' has a resolver already.", nameof(field));
        definition.Binding = resolver;
        return this;
    }
}
