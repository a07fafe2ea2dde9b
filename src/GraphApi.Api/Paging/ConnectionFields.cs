using GraphApi.Api.Operations;

namespace GraphApi.Api.Paging;

/// <summary>Binds connections, their edges and PageInfo.</summary>
internal static class ConnectionFields
{
    public static void Bind(ApiBinder api)
    {
        api.Read<Connection>("PageInfo", "hasNextPage", c => c.HasNext);
        api.Read<Connection>("PageInfo", "hasPreviousPage", c => c.HasPrevious);
        api.Read<Connection>("PageInfo", "startCursor", c => c.Edges.Count > 0 ? c.Edges[0].Cursor : null);
        api.Read<Connection>("PageInfo", "endCursor", c => c.Edges.Count > 0 ? c.Edges[^1].Cursor : null);
        foreach (var type in api.Shape.Types.Append(api.Shape.Any)) Bind(api, type.Name);
        foreach (var side in api.Shape.Sides) Bind(api, side.Prefix);
        foreach (var prefix in (string[])["Related", "Mention", "Search"]) Bind(api, prefix);
    }

    private static void Bind(ApiBinder api, string prefix)
    {
        api.Read<Connection>($"{prefix}Connection", "edges", c => c.Edges);
        api.Read<Connection>($"{prefix}Connection", "nodes", c => c.Edges.Select(e => e.Node).ToArray());
        api.Read<Connection>($"{prefix}Connection", "pageInfo", c => c);
        api.Read<Connection>($"{prefix}Connection", "totalCount", c => c.Total);
        api.Read<ICursorEdge>($"{prefix}Edge", "cursor", e => e.Cursor);
        api.Read<ICursorEdge>($"{prefix}Edge", "node", e => e.Node);
    }
}
