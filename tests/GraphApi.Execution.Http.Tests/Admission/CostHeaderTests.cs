using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests.Admission;

/// <summary>The request header GraphQL-Cost.</summary>
public class CostHeaderTests
{
    private const string Cost = "\"extensions\":{\"cost\":{\"fieldCost\":0,\"typeCost\":1,\"maxFieldCost\":50000,\"maxTypeCost\":50000}}}";

    private static Task<HttpResponseMessage> SendAsync(TestHost host, string header, string query = "{hello}", string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        request.Headers.Add("GraphQL-Cost", header);
        return host.SendAsync(request, accept);
    }

    [Fact]
    public async Task Report_tells_the_cost_beside_the_answer()
    {
        await using var host = await StartAsync();

        Assert.Equal("""{"data":{"hello":"hello world"},""" + Cost, await TextOf(await SendAsync(host, "report")));
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task Validate_tells_the_cost_and_executes_nothing(string accept)
    {
        await using var host = await StartAsync(bind: bind => bind.Property("Query", "wait", _ => throw new InvalidOperationException()));

        var response = await SendAsync(host, "validate", "{wait}", accept);

        Assert.Equal("{" + Cost, await TextOf(response));
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Another_value_is_400()
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(
            await SendAsync(host, "perhaps"), 400, "INVALID_PARAMETER", "The header 'GraphQL-Cost' must be 'report', or 'validate' to have nothing executed.");
    }

    [Theory]
    [InlineData(Json, 200)]
    [InlineData(GraphQLResponse, 400)]
    public async Task What_costs_too_much_is_refused_with_cost_and_limit(string accept, int status)
    {
        await using var host = await StartAsync(bind: bind => bind.Property("Query", "many", _ => null));

        // Five lists of ten in each other, which nothing bounds.
        var response = await host.PostAsync("""{"query":"{ many { many { many { many { many { hello } } } } } }"}""", accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The operation's type cost is 111111; 50000 is allowed. Ask for smaller pages or less below them.","extensions":{"fieldCost":11111,"typeCost":111111,"maxFieldCost":50000,"maxTypeCost":50000,"code":"COST_TOO_HIGH"}}]}""",
            await TextOf(response));
    }

    [Fact]
    public async Task An_answer_that_tells_its_cost_is_not_cached_for_those_that_do_not_ask()
    {
        await using var host = await StartAsync(options => options.Version = _ => "1");

        Assert.Null((await SendAsync(host, "report")).Headers.ETag);
        Assert.NotNull((await host.GetAsync("?query={hello}")).Headers.ETag);
    }
}
