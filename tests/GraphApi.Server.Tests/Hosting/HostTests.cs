using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace GraphApi.Server.Tests.Hosting;

public sealed class HostTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_lives_and_is_ready()
    {
        Assert.Equal("live", await host.Client.GetStringAsync("/health/live", Cancellation));
        var ready = await host.Client.GetFromJsonAsync<JsonElement>("/health/ready", Cancellation);
        Assert.Equal("ready", ready.GetProperty("status").GetString());
        Assert.True(ready.GetProperty("version").GetInt64() > 0);
    }

    [Fact]
    public async Task A_query_gets_facts_with_the_words_that_say_them()
    {
        var answer = await host.QueryAsync("""
            { company(id: "company:openai") { name(language: EN) developed { edges { date evidence { line quote } node { id } } } } }
            """);

        var company = answer.GetProperty("data").GetProperty("company");
        Assert.Equal("OpenAI", company.GetProperty("name").GetString());
        var edge = Assert.Single(company.GetProperty("developed").GetProperty("edges").EnumerateArray());
        Assert.Equal("model:gpt-4", edge.GetProperty("node").GetProperty("id").GetString());
        Assert.Equal("2023-03", edge.GetProperty("date").GetString());
        var evidence = Assert.Single(edge.GetProperty("evidence").EnumerateArray());
        Assert.Equal(4, evidence.GetProperty("line").GetInt32());
        Assert.Contains("GPT-4", evidence.GetProperty("quote").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko-KR,ko;q=0.9,en;q=0.8", "오픈AI")]
    [InlineData("en-US,en;q=0.9,ko;q=0.8", "OpenAI")]
    [InlineData("fr", "OpenAI")]
    public async Task Names_come_in_the_language_that_the_client_accepts(string accept, string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("""{ company(id: "company:openai") { name } }"""));
        request.Headers.AcceptLanguage.ParseAdd(accept);

        using var response = await host.Client.SendAsync(request, Cancellation);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal(name, answer.GetProperty("data").GetProperty("company").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_GET_whose_answer_the_client_has_is_answered_with_304()
    {
        const string path = "/graphql?query=%7B__typename%7D";
        using var first = await host.Client.GetAsync(path, Cancellation);
        var tag = first.Headers.ETag;
        Assert.NotNull(tag);

        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(tag);
        using var second = await host.Client.SendAsync(again, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_malformed_query_gets_its_place_and_no_stack_trace()
    {
        var answer = await host.QueryAsync("{ company(id: }");

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(1, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_gets_a_page_at_graphql()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        using var response = await host.Client.SendAsync(request, Cancellation);

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("GraphiQL", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_count_the_requests()
    {
        await host.QueryAsync("{ __typename }");

        using var response = await host.Client.GetAsync("/metrics", Cancellation);

        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("http_server_request_duration_seconds_count", text, StringComparison.Ordinal);
        Assert.Contains("graphapi_operation_duration_seconds_count{status=\"200\"}", text, StringComparison.Ordinal);
        Assert.Matches("graphapi_graph_version [1-9]", text);
    }

    [Fact]
    public async Task A_query_that_costs_too_much_is_refused_and_counted()
    {
        var answer = await host.QueryAsync("{ entities(first: 100) { nodes { relations(first: 100) { nodes { relations(first: 100) { nodes { id } } } } } } }");

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("COST_TOO_HIGH", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(50_000, error.GetProperty("extensions").GetProperty("maxTypeCost").GetInt32());
        Assert.Contains("graphapi_operation_rejected_total{reason=\"COST_TOO_HIGH\"}", await host.Client.GetStringAsync("/metrics", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_can_be_priced_without_being_executed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ companies(first: 7) { nodes { id } } }" }) };
        request.Headers.Add("GraphQL-Cost", "validate");

        using var response = await host.Client.SendAsync(request, Cancellation);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal("""{"fieldCost":2,"typeCost":9,"maxFieldCost":50000,"maxTypeCost":50000}""", answer.GetProperty("extensions").GetProperty("cost").GetRawText());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Tools_may_ask_for_the_whole_schema()
    {
        var answer = await host.QueryAsync("""
            { __schema { types { name kind description fields(includeDeprecated: true) { name description args { name description defaultValue type { ...T } } type { ...T } }
              inputFields { name description type { ...T } } enumValues { name description } possibleTypes { name } interfaces { name } } } }
            fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    [Theory]
    [InlineData("https://friend.example", true)]
    [InlineData("https://stranger.example", false)]
    public async Task Only_origins_of_the_configuration_may_call_from_a_browser(string origin, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var response = await host.Client.SendAsync(request, Cancellation);

        Assert.Equal(allowed, response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_graph_tells_where_it_comes_from()
    {
        var answer = await host.QueryAsync("{ dataset { version builtAt pipeline documents { id sha256 } } statistics { documents } }");

        var dataset = answer.GetProperty("data").GetProperty("dataset");
        Assert.True(DateTimeOffset.TryParse(dataset.GetProperty("builtAt").GetString(), out _));
        Assert.NotEmpty(dataset.GetProperty("pipeline").GetString()!);
        Assert.Equal("news", Assert.Single(dataset.GetProperty("documents").EnumerateArray()).GetProperty("id").GetString());
    }
}
