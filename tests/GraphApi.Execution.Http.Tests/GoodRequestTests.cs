using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class GoodRequestTests
{
    [Theory]
    [InlineData("""{"query":"{ hello }"}""", "hello world")]
    [InlineData("""{"query":"query($n: String) { hello(name: $n) }","variables":{"n":"세계"}}""", "hello 세계")]
    [InlineData("""{"query":"query A { hello } query B { hello(name: \"B\") }","operationName":"B"}""", "hello B")]
    [InlineData("""{"query":"{ hello }","variables":null,"operationName":null,"extensions":null}""", "hello world")]
    [InlineData("""{"query":"{ hello }","operationName":"","extensions":{"a":[1]},"somethingElse":{"b":2}}""", "hello world")]
    [InlineData("""{"query":"{ hello(name: \"\u00e9\ud83d\ude00\") }"}""", "hello é😀")]
    public async Task Post_is_answered(string body, string expected)
    {
        await using var host = await StartAsync();

        var response = await host.PostAsync(body);

        Assert.Equal(200, (int)response.StatusCode);
        var text = await TextOf(response);
        Assert.Equal(expected, System.Text.Json.Nodes.JsonNode.Parse(text)!["data"]!["hello"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("?query={hello}", "hello world")]
    [InlineData("?query=%7B%20hello%20%7D", "hello world")]
    [InlineData("?query=query($n:String){hello(name:$n)}&variables={\"n\":\"a+b%26c\"}", "hello a b&c")]
    [InlineData("?query=query A{hello}query B{hello(name:\"B\")}&operationName=B", "hello B")]
    [InlineData("?query={hello}&operationName=&variables=&extensions={}", "hello world")]
    public async Task Get_is_answered(string query, string expected)
    {
        await using var host = await StartAsync();

        var response = await host.GetAsync(query);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal($$$"""{"data":{"hello":"{{{expected}}}"}}""", await TextOf(response));
    }

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData(GraphQLResponse, GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9", GraphQLResponse)]
    [InlineData("*/*, application/graphql-response+json", GraphQLResponse)]
    [InlineData("*/*;q=0.1, application/graphql-response+json;q=0.2", GraphQLResponse)]
    [InlineData("application/json;q=0, */*", GraphQLResponse)]
    [InlineData("text/html, application/json;q=0.9", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    public async Task The_accept_header_is_followed(string? accept, string expected)
    {
        await using var host = await StartAsync();

        var response = await host.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(expected, TypeOf(response)?.MediaType);
        Assert.Equal("utf-8", TypeOf(response)?.CharSet);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("Application/JSON")]
    public async Task Json_in_utf8_is_read(string contentType)
    {
        await using var host = await StartAsync();

        Assert.Equal(200, (int)(await host.PostAsync("""{"query":"{ hello }"}""", contentType: contentType)).StatusCode);
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task A_partial_answer_is_a_success(string accept)
    {
        await using var host = await StartAsync();

        var response = await host.PostAsync("""{"query":"{ hello fail }"}""", accept);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"It failed.","locations":[{"line":1,"column":9}],"path":["fail"],"extensions":{"code":"FAILED"}}],"data":{"hello":"hello world","fail":null}}""",
            await TextOf(response));
    }

    [Fact]
    public async Task Null_data_is_an_executed_operation()
    {
        await using var host = await StartAsync();

        var response = await host.PostAsync("""{"query":"{ need }"}""", GraphQLResponse);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.EndsWith("\"data\":null}", await TextOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_is_executed_by_post()
    {
        await using var host = await StartAsync();

        Assert.Equal("""{"data":{"change":1}}""", await TextOf(await host.PostAsync("""{"query":"mutation { change }"}""")));
    }

    [Fact]
    public async Task The_caller_is_what_the_host_says()
    {
        await using var host = await StartAsync(options => options.Caller = (context, _) => new(CallerDecision.Accept(context.Request.Headers["X-Who"].ToString())));
        host.Client.DefaultRequestHeaders.Add("X-Who", "me");

        Assert.Equal("""{"data":{"caller":"me"}}""", await TextOf(await host.GetAsync("?query={caller}")));
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_its_operation()
    {
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var host = await StartAsync(bind: bind => bind.Field("Query", "wait", async context =>
        {
            started.SetResult();
            await using var registration = context.Cancellation.Register(cancelled.SetResult);
            await Task.Delay(TimeSpan.FromSeconds(30), context.Cancellation);
            return [null];
        }));
        using var leave = new CancellationTokenSource();

        var request = host.Client.GetAsync(new Uri("/graphql?query={wait}", UriKind.Relative), leave.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await leave.CancelAsync();

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
    }
}
