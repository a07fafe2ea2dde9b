using System.Collections.Frozen;

namespace GraphApi.Execution.Language;

/// <summary>The names of directive locations as the grammar spells them (section 3.13).</summary>
internal static class DirectiveLocationNames
{
    public static FrozenDictionary<string, DirectiveLocations> All { get; } = new Dictionary<string, DirectiveLocations>
    {
        ["QUERY"] = DirectiveLocations.Query,
        ["MUTATION"] = DirectiveLocations.Mutation,
        ["SUBSCRIPTION"] = DirectiveLocations.Subscription,
        ["FIELD"] = DirectiveLocations.Field,
        ["FRAGMENT_DEFINITION"] = DirectiveLocations.FragmentDefinition,
        ["FRAGMENT_SPREAD"] = DirectiveLocations.FragmentSpread,
        ["INLINE_FRAGMENT"] = DirectiveLocations.InlineFragment,
        ["VARIABLE_DEFINITION"] = DirectiveLocations.VariableDefinition,
        ["SCHEMA"] = DirectiveLocations.Schema,
        ["SCALAR"] = DirectiveLocations.Scalar,
        ["OBJECT"] = DirectiveLocations.Object,
        ["FIELD_DEFINITION"] = DirectiveLocations.FieldDefinition,
        ["ARGUMENT_DEFINITION"] = DirectiveLocations.ArgumentDefinition,
        ["INTERFACE"] = DirectiveLocations.Interface,
        ["UNION"] = DirectiveLocations.Union,
        ["ENUM"] = DirectiveLocations.Enum,
        ["ENUM_VALUE"] = DirectiveLocations.EnumValue,
        ["INPUT_OBJECT"] = DirectiveLocations.InputObject,
        ["INPUT_FIELD_DEFINITION"] = DirectiveLocations.InputFieldDefinition,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of a set of locations, in the order of the grammar.</summary>
    public static IEnumerable<string> Of(DirectiveLocations locations) =>
        from pair in All where locations.HasFlag(pair.Value) orderby pair.Value select pair.Key;
}
