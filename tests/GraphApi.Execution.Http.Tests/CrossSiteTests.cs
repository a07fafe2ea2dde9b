using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>Requests that a page of another site makes its visitor's browser send without being asked first.</summary>
public class CrossSiteTests
{
    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task A_body_that_browsers_send_unasked_is_never_executed(string? contentType)
    {
        var changes = 0;
        await using var host = await StartAsync(bind: bind => bind.Property("Query", "wait", _ => ++changes));

        var response = await host.PostAsync("""{"query":"{ wait }"}""", contentType: contentType);

        Assert.Equal(415, (int)response.StatusCode);
        Assert.Equal(0, changes);
    }

    [Fact]
    public async Task A_get_may_be_asked_for_a_header_that_needs_a_preflight()
    {
        await using var host = await StartAsync(options => options.RequirePreflight = true);

        var without = await host.GetAsync("?query={hello}");
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}");
        request.Headers.Add("GraphQL-Require-Preflight", "1");
        var with = await host.SendAsync(request, null);

        await AssertErrorAsync(
            without, 403, "PREFLIGHT_REQUIRED",
            "Send the header 'GraphQL-Require-Preflight: 1' with GET, so that no other site can send it unasked; or use POST.");
        Assert.Equal(200, (int)with.StatusCode);
        Assert.Equal(200, (int)(await host.PostAsync("""{"query":"{ hello }"}""")).StatusCode);
    }
}
