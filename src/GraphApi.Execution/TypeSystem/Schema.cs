using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>A schema (section 3.3). Made by <c>SchemaBuilder.FromSdl</c>; safe to share between threads once sealed.</summary>
/// <remarks>
/// A host attaches behaviour through <see cref="FieldDefinition.Binding"/>, <see cref="NamedType.Binding"/> and
/// <see cref="ScalarType.Coercion"/>, then calls <see cref="Seal"/>; after that nothing changes.
/// </remarks>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<CompositeType, FrozenSet<ObjectType>> _possibleTypes;
    private readonly FrozenDictionary<CompositeType, ImmutableArray<ObjectType>> _possibleTypesInOrder;
    private readonly SchemaSeal _seal;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        AppliedDirectives = parts.AppliedDirectives;
        QueryType = parts.QueryType;
        MutationType = parts.MutationType;
        SubscriptionType = parts.SubscriptionType;
        Types = parts.Types;
        Directives = parts.Directives;
        TypeNameField = parts.TypeNameField;
        SchemaField = parts.SchemaField;
        TypeField = parts.TypeField;
        IncrementalDelivery = parts.IncrementalDelivery;
        _types = parts.AllTypes.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = ByName.Of(parts.Directives);
        _possibleTypesInOrder = PossibleTypes.Of(parts.AllTypes).ToFrozenDictionary();
        _possibleTypes = _possibleTypesInOrder.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet());
        _seal = parts.Seal;
    }

    /// <summary>The description, or null.</summary>
    public string? Description { get; }

    /// <summary>The directives applied to the schema definition.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; }

    /// <summary>Where queries start.</summary>
    public ObjectType QueryType { get; }

    /// <summary>Where mutations start, or null where there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Where subscriptions start, or null where there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All types in the order of the SDL, then the built-in ones: scalars that are used, and introspection's.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>All directives in the order of the SDL, then the built-in ones.</summary>
    public ImmutableArray<DirectiveDefinition> Directives { get; }

    /// <summary>The meta-field __typename of every composite type (section 4.1).</summary>
    public FieldDefinition TypeNameField { get; }

    /// <summary>The meta-field __schema of the query root (section 4.2).</summary>
    public FieldDefinition SchemaField { get; }

    /// <summary>The meta-field __type of the query root (section 4.2).</summary>
    public FieldDefinition TypeField { get; }

    /// <summary>Whether it has @defer and @stream (<see cref="SchemaOptions.IncrementalDelivery"/>).</summary>
    public bool IncrementalDelivery { get; }

    /// <summary>Whether <see cref="Seal"/> was called.</summary>
    public bool IsSealed => _seal.IsSealed;

    /// <summary>Ends the attaching of behaviour. Calling it again does nothing.</summary>
    public void Seal() => _seal.Seal();

    /// <summary>A type by its name, or null. All five built-in scalars are found, used or not.</summary>
    /// <param name="name">The type's name.</param>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type that a reference in a document means, or null where its name is unknown.</summary>
    /// <param name="node">The reference.</param>
    public GraphType? FindType(TypeNode node) => node switch
    {
        NamedTypeNode named => FindType(named.Name),
        ListTypeNode list => FindType(list.Type)?.AsList(),
        NonNullTypeNode nonNull => FindType(nonNull.Type)?.AsNonNull(),
        _ => null,
    };

    /// <summary>A directive by its name, or null.</summary>
    /// <param name="name">The name without the at sign.</param>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>A field that can be selected on a type, meta-fields included, or null.</summary>
    /// <param name="parent">The type that the field is selected on.</param>
    /// <param name="name">The field's name.</param>
    public FieldDefinition? FindField(CompositeType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == TypeNameField.Name) return TypeNameField;
            if (parent == QueryType && name == SchemaField.Name) return SchemaField;
            if (parent == QueryType && name == TypeField.Name) return TypeField;
        }
        return (parent as ComplexType)?.FindField(name);
    }

    /// <summary>The root type of a kind of operation, or null where the schema does not support it.</summary>
    /// <param name="operation">The kind of operation.</param>
    public ObjectType? FindRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of the type can have, in the order of the SDL; an object type's only one is itself.</summary>
    /// <param name="type">A type of this schema.</param>
    public ImmutableArray<ObjectType> GetPossibleTypes(CompositeType type) =>
        type is ObjectType self ? [self] : _possibleTypesInOrder[type];

    /// <summary>Whether a value of the type can be of the object type.</summary>
    /// <param name="type">A type of this schema.</param>
    /// <param name="candidate">An object type of this schema.</param>
    public bool IsPossibleType(CompositeType type, ObjectType candidate) =>
        type == candidate || (type.IsAbstract && _possibleTypes[type].Contains(candidate));

    /// <summary>Whether some object type is possible for both (section 5.5.2.3).</summary>
    /// <param name="first">A type of this schema.</param>
    /// <param name="second">A type of this schema.</param>
    public bool TypesOverlap(CompositeType first, CompositeType second)
    {
        if (first == second) return true;
        if (first is ObjectType one) return IsPossibleType(second, one);
        if (second is ObjectType other) return IsPossibleType(first, other);
        return _possibleTypes[first].Overlaps(_possibleTypes[second]);
    }

    /// <summary>
    /// Whether every value of one type is a value of the other: equal, or covariant (section 3.6.1, IsValidImplementationFieldType).
    /// </summary>
    /// <param name="type">The narrower type.</param>
    /// <param name="super">The wider type.</param>
    public static bool IsSubtypeOf(GraphType type, GraphType super)
    {
        while (true)
        {
            if (type == super) return true;
            switch (type, super)
            {
                case (NonNullType, _):
                    type = type.Nullable;
                    super = super.Nullable;
                    continue;
                case (ListType list, ListType superList):
                    type = list.ItemType;
                    super = superList.ItemType;
                    continue;
                case (ObjectType member, UnionType union):
                    return union.Types.Contains(member);
                case (ComplexType complex, InterfaceType super1):
                    return complex.Interfaces.Contains(super1);
                default:
                    return false;
            }
        }
    }
}
