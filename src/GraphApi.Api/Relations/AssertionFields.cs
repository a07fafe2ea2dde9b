using GraphApi.Api.Contract;
using GraphApi.Api.Entities;
using GraphApi.Api.Operations;
using GraphApi.Api.Schema;

namespace GraphApi.Api.Relations;

/// <summary>Binds what assertions say.</summary>
internal static class AssertionFields
{
    public static void Bind(ApiBinder api)
    {
        var because = api.Fetching<AssertionValue>(BecauseAsync);
        foreach (var relation in api.Shape.Ontology.Relations)
        {
            var type = RelationSdl.AssertionName(relation);
            api.Read<AssertionValue>(type, "origin", a => EdgeFields.Spelt(a.Assertion.Origin));
            api.Read<AssertionValue>(type, "status", a => EdgeFields.Spelt(a.Assertion.Status));
            api.Read<AssertionValue>(type, "confidence", a => a.Assertion.Confidence);
            api.Read<AssertionValue>(type, "properties", a => PropertyFields.List(relation.Properties, a.Assertion.Properties));
            api.Read<AssertionValue>(type, "evidence", a => a.Assertion.Evidence);
            api.Map.Add(type, "because", because);
            foreach (var property in relation.Properties)
                api.Read<AssertionValue>(type, property.Name, a => PropertyFields.Value(a.Assertion.Properties, property.Name));
        }
    }

    private static async ValueTask<IReadOnlyList<object?>> BecauseAsync(
        IReadOnlyList<AssertionValue> assertions, ResolverCall call, OperationData data)
    {
        var ids = assertions.SelectMany(a => a.Assertion.Because).ToList();
        var edges = ids.Count == 0 ? [] : await data.Edges.GetAsync(ids);
        var next = 0;
        var values = new object?[assertions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var count = assertions[i].Assertion.Because.Count;
            values[i] = edges.Skip(next).Take(count).OfType<Graph.Model.Edge>().Select(e => new EdgeValue(e)).ToArray();
            next += count;
        }

        return values;
    }
}
