using GraphApi.Api.Contract;
using GraphApi.Api.Entities;
using GraphApi.Api.Filtering;
using GraphApi.Api.Operations;
using GraphApi.Api.Paging;
using GraphApi.Api.Schema;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Relations;

/// <summary>Binds the relation fields of entities, forward and inverse, and the one that follows any relation.</summary>
internal static class RelationFields
{
    public static void Bind(ApiBinder api)
    {
        var where = new WhereReader(api.Shape);
        foreach (var side in api.Shape.Sides)
        {
            var target = api.Shape.Covering(side.Targets);
            var resolver = api.Fetching<EntityValue>((entities, call, data) => ResolveAsync(entities, new RelationQuery(
                [], [side.Relation.Name], side.Direction, Edge(call, side), where.Read(target, call.Argument("where")),
                OrderReader.Edges(call, side.Relation.Properties), PageArguments.Read(call, api.Options)), data));
            foreach (var type in api.Shape.Types.Where(t => t.Sides.Contains(side))) api.Map.Add(type.Name, side.Field, resolver);
        }

        var any = api.Fetching<EntityValue>((entities, call, data) => ResolveAsync(entities, new RelationQuery(
            [], call.Texts("relation"), InputValues.Enum<Direction>(call.Text("direction")), Edge(call, null),
            where.Read(api.Shape.Any, call.Argument("where")), OrderReader.Edges(call, []), PageArguments.Read(call, api.Options)), data));
        foreach (var type in api.Shape.Types) api.Map.Add(type.Name, "relations", any);
    }

    private static EdgeFilter? Edge(ResolverCall call, RelationSide? side) =>
        EdgeWhereReader.Read(call.Argument("origin"), call.Argument("status"), call.Argument("edge"), side?.Relation.Properties ?? []);

    private static ValueTask<IReadOnlyList<object?>> ResolveAsync(
        IReadOnlyList<EntityValue> entities, RelationQuery query, OperationData data) =>
        CallExtensions.SpreadAsync(
            [.. entities.Select(e => e.Id)],
            ids => data.AskAsync((reader, token) => reader.GetRelatedAsync(query with { Sources = ids }, token)),
            (page, i) => Connection.Of(page, found =>
                new EdgeValue(found.Item.Edge, entities[i], new EntityValue(found.Item.Node), found.Cursor, found.Item.Outgoing)));
}
