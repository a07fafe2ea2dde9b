using GraphApi.Api.Contract;
using GraphApi.Api.Filtering;
using GraphApi.Api.Operations;
using GraphApi.Api.Paging;
using GraphApi.Api.Relations;
using GraphApi.Api.Schema;
using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Entities;

/// <summary>Binds the root fields that find entities: one by its id, many by a filter, anything by a global id.</summary>
internal static class EntityQueries
{
    public static void Bind(ApiBinder api)
    {
        var where = new WhereReader(api.Shape);
        foreach (var type in api.Shape.Types)
        {
            api.Root(type.Type!.Field, (call, data) => SingleAsync(type.Name, call, data));
            api.Root(type.Type.PluralField, (call, data) => PageAsync(api, where, type, call, data));
        }

        api.Root("entities", (call, data) => PageAsync(api, where, api.Shape.Any, call, data));
        api.Root("node", async (call, data) => (await GlobalAsync(api, [call.Text("id")], data))[0]);
        api.Root("nodes", async (call, data) =>
        {
            var ids = call.Texts("ids")!;
            PageArguments.CheckCount(ids.Count, "ids", api.Options);
            return await GlobalAsync(api, ids, data);
        });
    }

    private static async ValueTask<object?> SingleAsync(string type, ResolverCall call, OperationData data)
    {
        var id = call.Text("id");
        var node = (await data.Nodes.GetAsync([id]))[0];
        return node?.Type == type ? EntityValue.Of(node, id) : null;
    }

    private static async ValueTask<object?> PageAsync(
        ApiBinder api, WhereReader where, EntityShape shape, ResolverCall call, OperationData data)
    {
        var query = new NodeQuery(shape.Type?.Name, where.Read(shape, call.Argument("where")),
            OrderReader.Nodes(call, shape.Properties), PageArguments.Read(call, api.Options));
        var page = await data.AskAsync((reader, token) => reader.FindNodesAsync(query, token));
        return Connection.Of(page, item => new CursorEdge(new EntityValue(item.Item), item.Cursor));
    }

    /// <summary>Whatever the ids stand for. The form of an id tells its kind: bars join an edge's, a type and a colon begin an entity's, all
    /// else names documents.</summary>
    private static async ValueTask<object?[]> GlobalAsync(ApiBinder api, IReadOnlyList<string> ids, OperationData data)
    {
        var edges = ids.Where(IsEdge).ToList();
        var entities = ids.Where(id => !IsEdge(id) && api.Shape.Ontology.FindTypeOfId(id) is not null).ToList();
        var documents = ids.Except(edges).Except(entities).ToList();
        var found = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (entities.Count > 0) Keep(entities, await data.Nodes.GetAsync(entities), EntityValue.Of);
        if (edges.Count > 0) Keep(edges, await data.Edges.GetAsync(edges), (edge, _) => EdgeValue.Of(edge));
        if (documents.Count > 0) Keep(documents, await data.Documents.GetAsync(documents), (document, _) => document);
        return [.. ids.Select(id => found[id])];

        void Keep<T>(List<string> keys, IReadOnlyList<T> values, Func<T, string, object?> convert)
        {
            for (var i = 0; i < keys.Count; i++) found[keys[i]] = convert(values[i], keys[i]);
        }
    }

    private static bool IsEdge(string id) => EdgeId.TryParse(id, out _, out _, out _);
}
