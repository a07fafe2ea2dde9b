using System.Text.Json.Nodes;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>Several requests in one body; that they are off by default is among the bad requests.</summary>
public class BatchTests
{
    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task Requests_are_answered_in_their_order(string accept)
    {
        await using var host = await StartAsync(options => options.MaxBatchSize = 3);

        var response = await host.PostAsync("""[{"query":"{ hello }"},{"query":"mutation { change }"},{"query":"query($n: String) { hello(name: $n) }","variables":{"n":"B"}}]""", accept);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(accept, TypeOf(response)?.MediaType);
        Assert.Equal("""[{"data":{"hello":"hello world"}},{"data":{"change":1}},{"data":{"hello":"hello B"}}]""", await TextOf(response));
    }

    [Fact]
    public async Task An_empty_batch_has_an_empty_answer()
    {
        await using var host = await StartAsync(options => options.MaxBatchSize = 1);

        Assert.Equal("[]", await TextOf(await host.PostAsync("[]")));
    }

    [Fact]
    public async Task A_bad_request_among_others_fails_alone()
    {
        await using var host = await StartAsync(options => options.MaxBatchSize = 10);

        var response = await host.PostAsync(
            """[{"invalid":{"query":1}},{"query":"{ hello }"},{"query":7},{"query":"{ nothing }"},{"documentId":"x"},{"query":"subscription { tick }"}]""");

        Assert.Equal(200, (int)response.StatusCode);
        var codes = JsonNode.Parse(await TextOf(response))!.AsArray().Select(one => one!["errors"]?[0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal(["QUERY_MISSING", null, "INVALID_PARAMETER", "FIELD_SELECTIONS", "TRUSTED_DOCUMENTS_OFF", "SUBSCRIPTION_NOT_SUPPORTED"], codes);
    }

    [Fact]
    public async Task More_requests_than_allowed_are_400()
    {
        await using var host = await StartAsync(options => options.MaxBatchSize = 2);

        await AssertErrorAsync(
            await host.PostAsync("""[{"query":"{ hello }"},{"query":"{ hello }"},{"query":"{ hello }"}]"""), 400, "BATCH_TOO_LARGE",
            "A batch has at most 2 requests; send the others in another one.");
    }

    [Fact]
    public async Task A_list_of_something_else_is_400()
    {
        await using var host = await StartAsync(options => options.MaxBatchSize = 5);

        await AssertErrorAsync(
            await host.PostAsync("""[{"query":"{ hello }"},"sample"]"""), 400, "INVALID_PARAMETER",
            "Each request of a batch must be a JSON object; number 2 is not.");
    }

    [Theory]
    [InlineData("""[{"query":"{ hello }"}""")]
    [InlineData("""[{"query":"{ hello }"}] x""")]
    public async Task A_list_that_is_not_json_is_400(string body)
    {
        await using var host = await StartAsync(options => options.MaxBatchSize = 5);

        var response = await host.PostAsync(body);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("MALFORMED_JSON", await TextOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_run_beside_each_other()
    {
        using var both = new Barrier(2);
        await using var host = await StartAsync(
            options => options.MaxBatchSize = 2,
            bind => bind.Field("Query", "wait", async _ =>
            {
                await Task.Yield();
                return [both.SignalAndWait(TimeSpan.FromSeconds(10)).ToString()];
            }));

        Assert.Equal(
            """[{"data":{"wait":"True"}},{"data":{"wait":"True"}}]""",
            await TextOf(await host.PostAsync("""[{"query":"{ wait }"},{"query":"{ wait }"}]""")));
    }
}
