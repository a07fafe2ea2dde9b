using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Filtering;

/// <summary>Reads NameFilter, TextFilter, NumberFilter, DateFilter and BooleanFilter: all conditions that are given must hold.</summary>
internal static class ConditionReader
{
    public static IEnumerable<Condition> Read(object filter, PropertyKind kind)
    {
        PropertyValue? min = null, max = null;
        foreach (var (test, value) in InputValues.Object(filter))
        {
            if (value is null) continue;
            switch (test)
            {
                case "eq": yield return new Condition.EqualTo(InputValues.Property(value, kind)); break;
                case "in":
                    yield return new Condition.OneOf([.. InputValues.Items(value).Select(item => InputValues.Property(item!, kind))]);
                    break;
                case "gte": min = InputValues.Property(value, kind); break;
                case "lte": max = InputValues.Property(value, kind); break;
                case "contains": yield return new Condition.Contains((string)value); break;
                case "startsWith": yield return new Condition.StartsWith((string)value); break;
                case "isNull": yield return new Condition.IsNull((bool)value); break;
            }
        }

        if (min is not null || max is not null) yield return new Condition.Between(min, max);
    }
}
