using GraphApi.Api.Tests.Hosting;
using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests.Dataset;

public sealed class DatasetTests
{
    [Fact]
    public async Task The_data_set_tells_what_it_was_built_from_and_when()
    {
        await using var api = await Sample.ApiAsync();
        var dataset = (await api.DataAsync("{ dataset { name version builtAt pipeline ontology documents { id sha256 } } documents { id } }")).GetProperty("dataset");
        Assert.Equal("test", dataset.GetProperty("name").GetString());
        Assert.Equal(api.Store.Version, dataset.GetProperty("version").GetInt64());
        Assert.Equal("2024-05-06T07:08:09Z", dataset.GetProperty("builtAt").GetString());
        Assert.Equal(TestApi.Ontology.Version, dataset.GetProperty("ontology").GetString());
        Assert.Equal(["brief", "news"], dataset.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task An_empty_graph_says_so_and_has_no_errors()
    {
        await using var api = await TestApi.OfAsync(null);
        var data = await api.DataAsync("{ dataset { name builtAt documents { id } } statistics { nodes edgesByRelation { count } } companies { totalCount nodes { id } } }");
        Assert.Equal(
            """{"dataset":{"name":null,"builtAt":null,"documents":[]},"statistics":{"nodes":0,"edgesByRelation":[]},"companies":{"totalCount":0,"nodes":[]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Statistics_count_by_type_relation_and_origin()
    {
        await using var api = await Sample.ApiAsync();
        var statistics = (await api.DataAsync("""
            { statistics { nodes edges assertions documents mentions nodesByType { type count } edgesByRelation { relation origin count } assertionsByOrigin { origin count } } }
            """)).GetProperty("statistics");
        Assert.Equal(10, statistics.GetProperty("nodes").GetInt32());
        Assert.Equal(11, statistics.GetProperty("edges").GetInt32());
        Assert.Equal(12, statistics.GetProperty("assertions").GetInt32());
        Assert.Equal(2, statistics.GetProperty("documents").GetInt32());
        Assert.Equal(5, statistics.GetProperty("mentions").GetInt32());
        Assert.Equal("""{"relation":"AFFECTS","origin":"STATED","count":3}""", statistics.GetProperty("edgesByRelation")[0].GetRawText());
        Assert.Equal("""[{"origin":"STATED","count":10},{"origin":"REFERENCE","count":1},{"origin":"INFERRED","count":1}]""", statistics.GetProperty("assertionsByOrigin").GetRawText());
    }

    [Fact]
    public async Task The_ontology_is_there_for_clients()
    {
        await using var api = await TestApi.OfAsync(null);
        var ontology = (await api.DataAsync("""
            { ontology { name version types { type name label { ko en text } description color groups field pluralField properties { name kind label { en } description } }
              relations { relation label { ko } inverseLabel { ko } description symmetric from to field inverseField properties { name } } } }
            """)).GetProperty("ontology");
        Assert.Equal(TestApi.Ontology.NodeTypes.Select(t => t.Name), ontology.GetProperty("types").EnumerateArray().Select(t => t.GetProperty("name").GetString()!));
        Assert.Equal(TestApi.Ontology.Relations.Select(r => r.Name), ontology.GetProperty("relations").EnumerateArray().Select(r => r.GetProperty("relation").GetString()!));
    }
}
