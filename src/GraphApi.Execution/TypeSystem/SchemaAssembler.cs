using System.Collections.Immutable;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>Turns definitions into a schema: first every type by name, then what types refer to.</summary>
internal sealed class SchemaAssembler(DefinitionIndex definitions, SchemaOptions options, List<GraphQLError> errors)
{
    private readonly SchemaSeal _seal = new();
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<NamedType> _referenced = [];

    /// <summary>The schema, or null where references or root types are missing, which makes nonsense of further checks.</summary>
    public Schema? Assemble()
    {
        foreach (var definition in definitions.Types) _types.Add(definition.Name, Create(definition));
        foreach (var definition in definitions.Types) Complete(definition);
        var directives = definitions.Directives.Select(CreateDirective).ToImmutableArray();
        var roots = FindRoots();
        if (errors.Count > 0 || roots is not { Query: { } query }) return null;

        var meta = (ObjectType)_types[BuiltInDefinitions.MetaFields];
        _types.Remove(BuiltInDefinitions.MetaFields);
        var all = definitions.Types.Select(type => _types.GetValueOrDefault(type.Name)).OfType<NamedType>().ToImmutableArray();
        return new Schema(new SchemaParts
        {
            Description = definitions.Schema?.Description?.Value,
            AppliedDirectives =
                [.. definitions.Schema?.Directives ?? [], .. definitions.SchemaExtensions.SelectMany(extension => extension.Directives)],
            QueryType = query,
            MutationType = roots.Value.Mutation,
            SubscriptionType = roots.Value.Subscription,
            Types = [.. all.Where(type => type is not ScalarType { IsBuiltIn: true } || _referenced.Contains(type))],
            AllTypes = all,
            Directives = directives,
            TypeNameField = meta.FindField("__typename")!,
            SchemaField = meta.FindField("__schema")!,
            TypeField = meta.FindField("__type")!,
            IncrementalDelivery = options.IncrementalDelivery,
            Seal = _seal,
        });
    }

    private NamedType Create(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => new ScalarType(Declare<ScalarTypeExtensionNode>(node), CoercionOf(node.Name)),
        ObjectTypeDefinitionNode => new ObjectType(Declare<ObjectTypeExtensionNode>(node)),
        InterfaceTypeDefinitionNode => new InterfaceType(Declare<InterfaceTypeExtensionNode>(node)),
        UnionTypeDefinitionNode => new UnionType(Declare<UnionTypeExtensionNode>(node)),
        EnumTypeDefinitionNode => new EnumType(Declare<EnumTypeExtensionNode>(node)),
        InputObjectTypeDefinitionNode => new InputObjectType(Declare<InputObjectTypeExtensionNode>(node)),
        _ => throw new InvalidOperationException($"{node.Kind} is no type definition."),
    };

    private TypeDeclaration Declare<T>(TypeDefinitionNode node) where T : TypeExtensionNode
    {
        var isBuiltIn = DefinitionIndex.BuiltInTypes.Contains(node.Name)
            && (node is ScalarTypeDefinitionNode || BuiltInDefinitions.Document.Definitions.Contains(node));
        ImmutableArray<DirectiveNode> applied =
            [.. node.Directives, .. definitions.ExtensionsOf<T>(node.Name).SelectMany(extension => extension.Directives)];
        return new TypeDeclaration(node.Name, node.Description?.Value, applied, LocationOf(node, isBuiltIn), _seal, isBuiltIn);
    }

    private IScalarCoercion CoercionOf(string name)
    {
        var isBuiltIn = DefinitionIndex.BuiltInTypes.Contains(name);
        return (isBuiltIn ? null : options.ScalarCoercion?.Invoke(name)) ?? ReadyMadeScalars.Find(name) ?? JsonCoercion.Instance;
    }

    private void Complete(TypeDefinitionNode node)
    {
        switch (node, _types[node.Name])
        {
            case (ObjectTypeDefinitionNode definition, ObjectType type):
                var objectExtensions = definitions.ExtensionsOf<ObjectTypeExtensionNode>(node.Name).ToList();
                type.Complete(
                    CreateFields(definition.Fields.Concat(objectExtensions.SelectMany(e => e.Fields)), type),
                    FindAll<InterfaceType>(definition.Interfaces.Concat(objectExtensions.SelectMany(e => e.Interfaces)), "an interface"));
                break;
            case (InterfaceTypeDefinitionNode definition, InterfaceType type):
                var extensions = definitions.ExtensionsOf<InterfaceTypeExtensionNode>(node.Name).ToList();
                type.Complete(
                    CreateFields(definition.Fields.Concat(extensions.SelectMany(e => e.Fields)), type),
                    FindAll<InterfaceType>(definition.Interfaces.Concat(extensions.SelectMany(e => e.Interfaces)), "an interface"));
                break;
            case (UnionTypeDefinitionNode definition, UnionType type):
                var members = definitions.ExtensionsOf<UnionTypeExtensionNode>(node.Name).SelectMany(e => e.Types);
                type.Complete(FindAll<ObjectType>(definition.Types.Concat(members), "an object type"));
                break;
            case (EnumTypeDefinitionNode definition, EnumType type):
                var values = definitions.ExtensionsOf<EnumTypeExtensionNode>(node.Name).SelectMany(e => e.Values);
                type.Complete([.. definition.Values.Concat(values)
                    .Select(v => new EnumValue(v.Name, v.Description?.Value, v.Directives, LocationOf(v, type.IsBuiltIn)))]);
                break;
            case (InputObjectTypeDefinitionNode definition, InputObjectType type):
                var fields = definitions.ExtensionsOf<InputObjectTypeExtensionNode>(node.Name).SelectMany(e => e.Fields);
                type.Complete(CreateInputs(definition.Fields.Concat(fields), type.IsBuiltIn));
                break;
        }
    }

    private ImmutableArray<FieldDefinition> CreateFields(IEnumerable<FieldDefinitionNode> nodes, CompositeType declaringType)
    {
        var owner = declaringType.Name == BuiltInDefinitions.MetaFields ? null : declaringType;
        var fields = ImmutableArray.CreateBuilder<FieldDefinition>();
        foreach (var node in nodes)
        {
            var arguments = CreateInputs(node.Arguments, declaringType.IsBuiltIn);
            var location = LocationOf(node, declaringType.IsBuiltIn);
            if (Find(node.Type) is { } type)
                fields.Add(new(node.Name, node.Description?.Value, node.Directives, location, owner, type, arguments, _seal));
        }
        return fields.ToImmutable();
    }

    private ImmutableArray<InputValueDefinition> CreateInputs(IEnumerable<InputValueDefinitionNode> nodes, bool isBuiltIn)
    {
        var inputs = ImmutableArray.CreateBuilder<InputValueDefinition>();
        foreach (var node in nodes)
        {
            if (Find(node.Type) is not { } type) continue;
            var location = LocationOf(node, isBuiltIn);
            inputs.Add(new InputValueDefinition(node.Name, node.Description?.Value, node.Directives, location, type, node.DefaultValue));
        }
        return inputs.ToImmutable();
    }

    private DirectiveDefinition CreateDirective(DirectiveDefinitionNode node)
    {
        var isBuiltIn = DefinitionIndex.BuiltInDirectives.Contains(node.Name);
        var locations = node.Locations.Aggregate(DirectiveLocations.None, (all, name) => all | DirectiveLocationNames.All[name]);
        return new DirectiveDefinition(
            node.Name,
            node.Description?.Value,
            LocationOf(node, isBuiltIn),
            CreateInputs(node.Arguments, isBuiltIn),
            locations,
            node.IsRepeatable,
            isBuiltIn);
    }

    // Built-in definitions stand in a document of their own, whose lines mean nothing to the reader of an error.
    private static Location LocationOf(AstNode node, bool isBuiltIn) => isBuiltIn ? default : node.Location;

    private GraphType? Find(TypeNode node)
    {
        switch (node)
        {
            case ListTypeNode list:
                return Find(list.Type)?.AsList();
            case NonNullTypeNode nonNull:
                return Find(nonNull.Type)?.AsNonNull();
            case NamedTypeNode named when _types.TryGetValue(named.Name, out var type):
                _referenced.Add(type);
                return type;
            default:
                Report($"There is no type \"{((NamedTypeNode)node).Name}\".", node);
                return null;
        }
    }

    private ImmutableArray<T> FindAll<T>(IEnumerable<NamedTypeNode> nodes, string expected) where T : NamedType
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var node in nodes)
        {
            if (Find(node) is not { } type) continue;
            if (type is not T fitting) Report($"\"{node.Name}\" is not {expected}.", node);
            else if (found.Contains(fitting)) Report($"\"{node.Name}\" is listed more than once.", node);
            else found.Add(fitting);
        }
        return found.ToImmutable();
    }

    /// <summary>The root types: those of the schema definition, or without one the types with the usual names (section 3.3.1).</summary>
    private (ObjectType? Query, ObjectType? Mutation, ObjectType? Subscription)? FindRoots()
    {
        var nodes = (definitions.Schema?.OperationTypes ?? [])
            .Concat(definitions.SchemaExtensions.SelectMany(extension => extension.OperationTypes)).ToList();
        var roots = new Dictionary<OperationType, ObjectType>();
        foreach (var node in nodes)
        {
            if (Find(node.Type) is not { } type) continue;
            if (type is not ObjectType root) Report($"Root type \"{type}\" is not an object type.", node.Type);
            else if (!roots.TryAdd(node.Operation, root))
                Report($"There is more than one {node.Operation.ToString().ToLowerInvariant()} root type.", node);
        }
        if (definitions.Schema is null)
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (_types.GetValueOrDefault(operation.ToString()) is ObjectType usual) roots.TryAdd(operation, usual);
            }
        }
        if (errors.Count > 0) return null;
        if (!roots.ContainsKey(OperationType.Query)) Report("The schema has no query root type.", definitions.Schema);
        if (roots.Values.Distinct().Count() < roots.Count) Report("The root types must be different types.", definitions.Schema);
        return (Root(OperationType.Query), Root(OperationType.Mutation), Root(OperationType.Subscription));

        ObjectType? Root(OperationType operation) => roots.GetValueOrDefault(operation);
    }

    private void Report(string message, AstNode? node) => errors.Add(new GraphQLError(message, ErrorCodes.InvalidSchema, node));
}
