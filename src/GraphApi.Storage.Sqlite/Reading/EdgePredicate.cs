using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Storage.Sqlite.Memory;

namespace GraphApi.Storage.Sqlite.Reading;

/// <summary>Filters of edges as functions.</summary>
internal static class EdgePredicate
{
    /// <summary>The function that says whether an edge satisfies a filter.</summary>
    public static Predicate<EdgeEntry> Of(EdgeFilter? filter)
    {
        switch (filter)
        {
            case null:
                return _ => true;
            case EdgeFilter.And and:
                var all = and.Filters.Select(Of).ToArray();
                return edge => Array.TrueForAll(all, f => f(edge));
            case EdgeFilter.Or or:
                var any = or.Filters.Select(Of).ToArray();
                return edge => Array.Exists(any, f => f(edge));
            case EdgeFilter.Not not:
                var inner = Of(not.Filter);
                return edge => !inner(edge);
            case EdgeFilter.Assertion assertion:
                var test = Of(assertion);
                return edge => edge.Assertions.Any(test);
            default:
                throw new NotSupportedException($"The filter {filter.GetType().Name} is not known to this store.");
        }
    }

    private static Func<Assertion, bool> Of(EdgeFilter.Assertion filter)
    {
        var documents = filter.DocumentIds?.ToHashSet();
        var properties = filter.Properties.Select(p => (p.Property, Test: ConditionTest.Of(p.Condition))).ToArray();
        return assertion =>
            (filter.Origins is null || filter.Origins.Contains(assertion.Origin)) &&
            (filter.Statuses is null || filter.Statuses.Contains(assertion.Status)) &&
            (filter.MinConfidence is not { } least || assertion.Confidence >= least) &&
            (documents is null || (assertion.Evidence is { } evidence && documents.Contains(evidence.DocumentId))) &&
            Array.TrueForAll(properties, p => p.Test(assertion.Properties.TryGetValue(p.Property, out var value) ? value : null));
    }
}
