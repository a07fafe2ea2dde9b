using GraphApi.Api.Contract;
using GraphApi.Api.Entities;
using GraphApi.Api.Filtering;
using GraphApi.Api.Operations;
using GraphApi.Api.Paging;
using GraphApi.Api.Schema;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Api.Relations;

/// <summary>Binds what every edge says, the properties of its relation, and the root field that gives one.</summary>
internal static class EdgeFields
{
    public static void Bind(ApiBinder api)
    {
        var from = api.Fetching<EdgeValue>((edges, call, data) => EndsAsync(edges, e => e.From, call, data));
        var to = api.Fetching<EdgeValue>((edges, call, data) => EndsAsync(edges, e => e.To, call, data));
        var assertions = api.Fetching<EdgeValue>((edges, call, data) => AssertionsAsync(api, edges, call, data));
        var evidence = api.Fetching<EdgeValue>((edges, call, data) => EvidenceAsync(api, edges, call, data));
        Bind("Relationship", []);
        Bind("RelatedEdge", []);
        api.Read<EdgeValue>("RelatedEdge", "outgoing", e => e.Outgoing);
        foreach (var side in api.Shape.Sides)
        {
            Bind(side.EdgeName, side.Relation.Properties);
            api.Read<EdgeValue>(side.EdgeName, "outgoing", e => e.Outgoing);
        }

        api.Root("edge", async (call, data) => EdgeValue.Of((await data.Edges.GetAsync([call.Text("id")]))[0]));

        void Bind(string type, IReadOnlyList<PropertyDefinition> properties)
        {
            api.Read<EdgeValue>(type, "id", e => e.Edge.Id);
            api.Read<EdgeValue>(type, "relation", e => e.Edge.Type);
            api.Map.Add(type, "from", from);
            api.Map.Add(type, "to", to);
            api.Read<EdgeValue>(type, "origin", e => Spelt(e.Edge.Best.Origin));
            api.Read<EdgeValue>(type, "origins", e => e.Edge.Origins.Select(Spelt).ToArray());
            api.Read<EdgeValue>(type, "status", e => Spelt(e.Edge.Best.Status));
            api.Read<EdgeValue>(type, "confidence", e => e.Edge.Best.Confidence);
            api.Read<EdgeValue>(type, "properties", e => PropertyFields.List(Declared(api, e.Edge.Type), e.Edge.Best.Properties));
            api.Read<EdgeValue>(type, "assertionCount", e => e.Edge.AssertionCount);
            api.Map.Add(type, "assertions", assertions);
            api.Map.Add(type, "evidence", evidence);
            foreach (var property in properties)
                api.Read<EdgeValue>(type, property.Name, e => PropertyFields.Value(e.Edge.Best.Properties, property.Name));
        }
    }

    /// <summary>The properties that a relation's assertions may have.</summary>
    public static IReadOnlyList<PropertyDefinition> Declared(ApiBinder api, string relation) =>
        api.Shape.Ontology.FindRelation(relation)?.Properties ?? [];

    /// <summary>How the schema spells a value of an enum.</summary>
    public static string Spelt<TEnum>(TEnum value) where TEnum : struct, Enum => Names.UpperSnake(value.ToString());

    private static async ValueTask<IReadOnlyList<object?>> EndsAsync(
        IReadOnlyList<EdgeValue> edges, Func<Edge, string> end, ResolverCall call, OperationData data)
    {
        var values = edges.Select(e => e.Known(end(e.Edge))).ToArray();
        var unknown = Enumerable.Range(0, values.Length).Where(i => values[i] is null).ToList();
        if (unknown.Count == 0) return values;
        var nodes = await data.Nodes.GetAsync([.. unknown.Select(i => end(edges[i].Edge))]);
        for (var i = 0; i < nodes.Count; i++) values[unknown[i]] = nodes[i] is { } node ? new EntityValue(node) : null;
        return values;
    }

    private static async ValueTask<IReadOnlyList<object?>> AssertionsAsync(
        ApiBinder api, IReadOnlyList<EdgeValue> edges, ResolverCall call, OperationData data)
    {
        var first = PageArguments.Count(call, "first", api.Options);
        var (origins, statuses) = (InputValues.Enums<Origin>(call.Argument("origin")), InputValues.Enums<Status>(call.Argument("status")));
        var all = await data.Assertions.GetAsync([.. edges.Select(e => e.Edge.Id)]);
        return
        [
            .. edges.Select((edge, i) => all[i]
                .Where(a => origins?.Contains(a.Origin) != false && statuses?.Contains(a.Status) != false)
                .Take(first).Select(a => new AssertionValue(edge.Edge.Type, a)).ToArray()),
        ];
    }

    private static async ValueTask<IReadOnlyList<object?>> EvidenceAsync(
        ApiBinder api, IReadOnlyList<EdgeValue> edges, ResolverCall call, OperationData data)
    {
        var first = PageArguments.Count(call, "first", api.Options);
        // Where only the first is wanted of an edge that is stated, its best assertion holds it already.
        if (first == 1 && edges.All(e => e.Edge.Best.Evidence is not null)) return [.. edges.Select(e => new[] { e.Edge.Best.Evidence! })];
        var all = await data.Assertions.GetAsync([.. edges.Select(e => e.Edge.Id)]);
        return [.. all.Select(list => list.Where(a => a.Evidence is not null).Take(first).Select(a => a.Evidence!).ToArray())];
    }
}
