using GraphApi.Api.Tests.Samples;
using GraphApi.Execution.Cost;

namespace GraphApi.Api.Tests;

/// <summary>What queries cost by the schema's @cost and @listSize.</summary>
public sealed class CostTests
{
    private static readonly Dictionary<string, OperationCost> s_examples = new()
    {
        ["companies-and-the-rules-that-affect-them.graphql"] = new(5092, 4923),
        ["entity-card.graphql"] = new(26, 54),
        ["expand-an-entity.graphql"] = new(34, 53),
        ["legend.graphql"] = new(153, 242),
        ["models-of-a-company.graphql"] = new(911, 1662),
        ["planned-and-proposed-rules.graphql"] = new(1246, 1642),
        ["search-as-you-type.graphql"] = new(19, 18),
        ["what-the-graph-holds.graphql"] = new(14, 123),
        ["why-an-edge-holds.graphql"] = new(1254, 2154),
    };

    [Theory]
    [MemberData(nameof(ExampleQueryTests.Files), MemberType = typeof(ExampleQueryTests))]
    public async Task Every_example_is_well_below_the_limit(string file)
    {
        var text = await File.ReadAllTextAsync(RepositoryFiles.Path("schema", "queries", file), TestContext.Current.CancellationToken);
        await using var api = await Sample.ApiAsync();

        var cost = await api.CostAsync(text);

        Assert.Equal(s_examples[file], cost);
        Assert.InRange(cost.Total, 1, Math.Min(new CostOptions().MaxFieldCost, new CostOptions().MaxTypeCost) / 5);
    }

    [Theory]
    // The field, its connection, twenty companies without any argument, and a hundred with one.
    [InlineData("{ companies { nodes { id } } }", 2, 22)]
    [InlineData("{ companies(first: 100) { nodes { id } } }", 2, 102)]
    [InlineData("{ companies(last: 3) { totalCount nodes { mentions { totalCount } } } }", 1 + 5 + 1 + (3 * (5 + 5)), 1 + 1 + 3 + 3)]
    [InlineData("""{ nodes(ids: ["a", "b"]) { id } }""", 1, 3)]
    // Through an interface the costliest type counts.
    [InlineData("{ entities(first: 1) { nodes { documents { id } } } }", 1 + 1 + 5, 1 + 1 + 1 + 10)]
    // A filter is work too: where, its field, and some.
    [InlineData("{ companies(first: 1, where: { affectedBy: { some: {} } }) { nodes { id } } }", 2 + 3, 3)]
    public async Task Pages_multiply_and_costlier_fields_weigh_more(string query, double fieldCost, double typeCost)
    {
        await using var api = await Sample.ApiAsync();

        Assert.Equal(new OperationCost(fieldCost, typeCost), await api.CostAsync(query));
    }
}
