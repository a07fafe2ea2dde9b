using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Search;

namespace GraphApi.Graph.Queries;

/// <summary>Conditions as functions, for whoever tests values in memory.</summary>
public static class ConditionTest
{
    /// <summary>The function that says whether a value (null where absent) satisfies a condition; values of another kind than the condition's do not.</summary>
    public static Func<PropertyValue?, bool> Of(Condition condition)
    {
        switch (condition)
        {
            case Condition.EqualTo equal:
                return value => value == equal.Value;
            case Condition.OneOf oneOf:
                var values = oneOf.Values.ToHashSet();
                return value => value is { } given && values.Contains(given);
            case Condition.Between between:
                return value => value is { } given && IsBetween(given, between);
            case Condition.Contains contains:
                var part = SearchText.Fold(contains.Text);
                return value => value is { Kind: PropertyKind.Text } text && SearchText.Fold(text.Text).Contains(part, StringComparison.Ordinal);
            case Condition.StartsWith startsWith:
                var prefix = SearchText.Fold(startsWith.Text);
                return value => value is { Kind: PropertyKind.Text } text && SearchText.Fold(text.Text).StartsWith(prefix, StringComparison.Ordinal);
            case Condition.IsNull isNull:
                return value => value is null == isNull.Null;
            default:
                throw new NotSupportedException($"The condition {condition.GetType().Name} cannot be tested.");
        }
    }

    private static bool IsBetween(PropertyValue value, Condition.Between bounds) =>
        (bounds.Min is not { } min || (min.Kind == value.Kind && (value.Kind == PropertyKind.Date ? value.Date.Start >= min.Date.Start : value >= min))) &&
        (bounds.Max is not { } max || (max.Kind == value.Kind && (value.Kind == PropertyKind.Date ? value.Date.End <= max.Date.End : value <= max)));
}
