using GraphApi.Api.Operations;
using GraphApi.Api.Relations;
using GraphApi.Api.Schema;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Dataset;

/// <summary>Binds how much there is.</summary>
internal static class StatisticsFields
{
    public static void Bind(ApiBinder api)
    {
        api.Root("statistics", async (call, data) => await data.AskAsync((reader, token) => reader.GetStatisticsAsync(token)));
        api.Read<GraphStatistics>("Statistics", "nodes", s => s.Nodes.Values.Sum());
        api.Read<GraphStatistics>("Statistics", "nodesByType", s => s.Nodes
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => new TypeCount(Names.UpperSnake(p.Key), p.Value)).ToArray());
        api.Read<GraphStatistics>("Statistics", "edges", s => s.Edges.Values.Sum());
        api.Read<GraphStatistics>("Statistics", "edgesByRelation", s => s.Edges
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key.Relation, StringComparer.Ordinal).ThenBy(p => p.Key.Origin)
            .Select(p => new EdgeCount(p.Key.Relation, p.Key.Origin, p.Value)).ToArray());
        api.Read<GraphStatistics>("Statistics", "assertions", s => s.Assertions.Values.Sum());
        api.Read<GraphStatistics>("Statistics", "assertionsByOrigin", s => s.Assertions
            .OrderBy(p => p.Key).Select(p => new OriginCount(p.Key, p.Value)).ToArray());
        api.Read<GraphStatistics>("Statistics", "documents", s => s.Documents);
        api.Read<GraphStatistics>("Statistics", "mentions", s => s.Mentions);
        api.Read<TypeCount>("TypeCount", "type", c => c.Type);
        api.Read<TypeCount>("TypeCount", "count", c => c.Count);
        api.Read<EdgeCount>("RelationOriginCount", "relation", c => c.Relation);
        api.Read<EdgeCount>("RelationOriginCount", "origin", c => EdgeFields.Spelt(c.Origin));
        api.Read<EdgeCount>("RelationOriginCount", "count", c => c.Count);
        api.Read<OriginCount>("OriginCount", "origin", c => EdgeFields.Spelt(c.Origin));
        api.Read<OriginCount>("OriginCount", "count", c => c.Count);
    }

    private sealed record TypeCount(string Type, int Count);

    private sealed record EdgeCount(string Relation, Origin Origin, int Count);

    private sealed record OriginCount(Origin Origin, int Count);
}
