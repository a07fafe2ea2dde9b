using GraphApi.Api.Contract;
using GraphApi.Api.Entities;
using GraphApi.Api.Filtering;
using GraphApi.Api.Operations;
using GraphApi.Api.Paging;
using GraphApi.Api.Relations;
using GraphApi.Graph.Search;

namespace GraphApi.Api.Search;

/// <summary>Binds the search by name.</summary>
internal static class SearchFields
{
    /// <summary>Longer than any name; a bound on the work of one request.</summary>
    private const int MaxText = 200;

    public static void Bind(ApiBinder api)
    {
        var where = new WhereReader(api.Shape);
        api.Root("search", async (call, data) =>
        {
            var text = call.Text("text");
            if (text.Length > MaxText)
                throw new ResolverException(ErrorCodes.BadValue, $"text has {text.Length} characters; a search takes at most {MaxText}.");
            var page = PageArguments.Read(call, api.Options, backwardToo: false);
            if (SearchText.Fold(text).Length == 0) return Connection.Empty;
            var query = new SearchQuery(text, where.Types(call.Argument("types")), page);
            var hits = await data.AskAsync((reader, token) => reader.SearchAsync(query, token));
            return Connection.Of(hits, item => new HitEdge(item.Item, item.Cursor));
        });
        api.Read<HitEdge>("SearchEdge", "match", h => EdgeFields.Spelt(h.Hit.Match));
        api.Read<HitEdge>("SearchEdge", "matchedName", h => h.Hit.MatchedName);
        api.Read<HitEdge>("SearchEdge", "score", h => h.Hit.Score);
    }

    private sealed record HitEdge(SearchHit Hit, string? Cursor) : ICursorEdge
    {
        public object Node { get; } = new EntityValue(Hit.Node);
    }
}
