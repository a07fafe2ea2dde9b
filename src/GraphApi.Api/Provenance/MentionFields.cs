using GraphApi.Api.Contract;
using GraphApi.Api.Entities;
using GraphApi.Api.Operations;
using GraphApi.Api.Paging;
using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;

namespace GraphApi.Api.Provenance;

/// <summary>Binds where documents name entities, seen from either.</summary>
internal static class MentionFields
{
    /// <summary>More mentions than an entity has, so that one page holds them all.</summary>
    private const int AllMentions = 1_000_000;

    public static void Bind(ApiBinder api)
    {
        var mentions = api.Fetching<EntityValue>((entities, call, data) => OfEntitiesAsync(api, entities, call, data));
        var documents = api.Fetching<EntityValue>(DocumentsAsync);
        foreach (var type in api.Shape.Types)
        {
            api.Map.Add(type.Name, "mentions", mentions);
            api.Map.Add(type.Name, "documents", documents);
        }

        api.Fetch<Document>("Document", "mentions", (from, call, data) => OfDocumentsAsync(api, from, call, data));
        api.Fetch<Mention>("Mention", "document", (places, _, data) =>
            DocumentFields.DocumentsAsync([.. places.Select(m => m.DocumentId)], data));
        api.Fetch<Mention>("Mention", "entity", EntitiesAsync);
        SpanFields.Bind<Mention>(api, "Mention", m => m.Span);
        api.Read<Mention>("Mention", "text", m => m.Text);
    }

    private static ValueTask<IReadOnlyList<object?>> OfEntitiesAsync(
        ApiBinder api, IReadOnlyList<EntityValue> entities, ResolverCall call, OperationData data)
    {
        var page = PageArguments.Read(call, api.Options);
        return CallExtensions.SpreadAsync([.. entities.Select(e => e.Id)],
            ids => data.AskAsync((reader, token) => reader.GetMentionsAsync(ids, page, token)), (found, _) => Connection(found));
    }

    private static ValueTask<IReadOnlyList<object?>> OfDocumentsAsync(
        ApiBinder api, IReadOnlyList<Document> documents, ResolverCall call, OperationData data)
    {
        var page = PageArguments.Read(call, api.Options);
        return CallExtensions.SpreadAsync([.. documents.Select(d => d.Id)],
            ids => data.AskAsync((reader, token) => reader.GetMentionsOfDocumentsAsync(ids, page, token)), (found, _) => Connection(found));
    }

    /// <summary>The documents that name each entity. The port gives mentions, which say so.</summary>
    private static async ValueTask<IReadOnlyList<object?>> DocumentsAsync(
        IReadOnlyList<EntityValue> entities, ResolverCall call, OperationData data)
    {
        var named = await CallExtensions.SpreadAsync<Page<Mention>>([.. entities.Select(e => e.Id)],
            ids => data.AskAsync((reader, token) => reader.GetMentionsAsync(ids, new PageRequest(AllMentions), token)),
            (page, _) => page.Items.Select(m => m.Item.DocumentId).Distinct(StringComparer.Ordinal).ToArray());
        var documents = await data.Documents.GetAsync([.. named.SelectMany(ids => (string[])ids!)]);
        var next = 0;
        var values = new object?[entities.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var count = ((string[])named[i]!).Length;
            values[i] = documents.Skip(next).Take(count).OfType<Document>().ToArray();
            next += count;
        }

        return values;
    }

    private static async ValueTask<IReadOnlyList<object?>> EntitiesAsync(
        IReadOnlyList<Mention> mentions, ResolverCall call, OperationData data)
    {
        var nodes = await data.Nodes.GetAsync([.. mentions.Select(m => m.NodeId)]);
        return [.. nodes.Select(n => n is null ? null : new EntityValue(n))];
    }

    private static Connection Connection(Page<Mention> page) => Paging.Connection.Of(page, item => new CursorEdge(item.Item, item.Cursor));
}
