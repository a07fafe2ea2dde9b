using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>Incremental delivery over HTTP.</summary>
public class MultipartTests
{
    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/mixed; deferSpec=20220824")]
    [InlineData("multipart/mixed;boundary=\"-\", text/html")]
    public async Task A_client_that_takes_nothing_else_gets_one_part(string accept)
    {
        await using var host = await StartAsync();

        var response = await host.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("multipart/mixed; boundary=\"-\"", TypeOf(response)?.ToString());
        Assert.Equal(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"hello\":\"hello world\"}}\r\n-----\r\n",
            await TextOf(response));
    }

    [Theory]
    [InlineData("multipart/mixed, application/json", Json)]
    [InlineData("multipart/mixed;deferSpec=20220824, application/graphql-response+json", GraphQLResponse)]
    [InlineData("multipart/mixed;q=0, */*", Json)]
    public async Task A_client_that_takes_json_gets_json_for_one_response(string accept, string expected)
    {
        await using var host = await StartAsync();

        Assert.Equal(expected, TypeOf(await host.PostAsync("""{"query":"{ hello }"}""", accept))?.MediaType);
    }
}
