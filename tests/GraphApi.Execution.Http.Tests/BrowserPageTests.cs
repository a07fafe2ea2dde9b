using Microsoft.AspNetCore.Http;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class BrowserPageTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task A_browser_without_a_query_gets_the_page()
    {
        await using var host = await StartWithPageAsync();

        var response = await host.GetAsync("", Browser);

        Assert.Equal("text/html", TypeOf(response)?.MediaType);
        Assert.Equal("<h1>page</h1>", await TextOf(response));
    }

    [Theory]
    [InlineData("?query={hello}", Browser)]
    [InlineData("?query={hello}", "application/json, text/html")]
    public async Task A_link_to_a_query_is_answered_with_json(string query, string accept)
    {
        await using var host = await StartWithPageAsync();

        Assert.Equal("""{"data":{"hello":"hello world"}}""", await TextOf(await host.GetAsync(query, accept)));
    }

    [Theory]
    [InlineData(Json)]
    [InlineData("application/json, text/html;q=0.9")]
    [InlineData(null)]
    public async Task A_program_does_not_get_the_page(string? accept)
    {
        await using var host = await StartWithPageAsync();

        Assert.Equal(400, (int)(await host.GetAsync("", accept)).StatusCode);
    }

    [Fact]
    public async Task Post_never_gets_the_page()
    {
        await using var host = await StartWithPageAsync();

        Assert.Equal(406, (int)(await host.PostAsync("{}", "text/html")).StatusCode);
    }

    private static Task<TestHost> StartWithPageAsync() => StartAsync(options => options.BrowserPage = context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync("<h1>page</h1>");
    });
}
