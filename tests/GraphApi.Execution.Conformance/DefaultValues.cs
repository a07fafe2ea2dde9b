using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Conformance;

/// <summary>
/// The deterministic value of every type. A composite value is the name of its object type; the event of a subscription is its number.
/// </summary>
internal sealed class DefaultValues(Schema schema)
{
    public PropertyResolver ResolverOf(FieldDefinition field)
    {
        var value = Of(field.Type);
        return field.DeclaringType == schema.SubscriptionType && value is int
            ? parent => parent is int count ? count : value
            : _ => value;
    }

    private object Of(GraphType type) => type.Nullable switch
    {
        ListType list => Twice(Of(list.ItemType)),
        ScalarType { Name: "Int" } => 2,
        ScalarType { Name: "Float" } => 3.14,
        ScalarType { Name: "Boolean" } => true,
        ScalarType { Name: "ID" } => "id",
        EnumType enumeration => enumeration.Values[0].Name,
        UnionType union => union.Types.Select(member => member.Name).Min(StringComparer.Ordinal)!,
        InterfaceType contract => Implementer(contract),
        ObjectType obj => obj.Name,
        _ => "str",
    };

    private static object[] Twice(object value) => [value, value];

    private object Implementer(InterfaceType contract) =>
        schema.GetPossibleTypes(contract).Select(implementer => implementer.Name).Max(StringComparer.Ordinal)
        ?? (object)new GraphQLException($"No object type implements {contract.Name}.", "NO_IMPLEMENTATION");
}
