using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using GraphApi.Api.Contract;

namespace GraphApi.Server.Tests.Hosting;

public sealed class CallerTests
{
    private const string Query = "/graphql?query=%7B__typename%7D";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_caller_from_elsewhere_without_a_key_is_401_and_told_how()
    {
        await using var host = await KeyedHost.StartAsync();

        using var response = await host.GetAsync(Query);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer realm=\"GraphApi\"", response.Headers.WwwAuthenticate.ToString());
        await AssertErrorAsync(response, "UNAUTHENTICATED", "Authorization: Bearer KEY");
    }

    [Fact]
    public async Task A_key_opens_the_graph()
    {
        await using var host = await KeyedHost.StartAsync(settings: ("Anonymous", "never"));
        var (_, text) = host.CreateKey();

        using var response = await host.GetAsync(Query, $"Bearer {text}");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz", "must be 'Bearer'")]
    [InlineData("Bearer", "must be 'Bearer'")]
    [InlineData("Bearer something", "they begin with graphapi_")]
    [InlineData("Bearer graphapi_short", "mistyped or cut short")]
    [InlineData("Bearer graphapi_00000000_00000000000000000000000000000000000000000000000000", "mistyped or cut short")]
    public async Task What_is_no_key_is_401_with_invalid_token_even_where_none_is_needed(string authorization, string message)
    {
        await using var host = await KeyedHost.StartAsync("127.0.0.1", ("Anonymous", "always"));

        using var response = await host.GetAsync(Query, authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        await AssertErrorAsync(response, "UNAUTHENTICATED", message);
    }

    [Fact]
    public async Task A_key_of_another_server_is_not_known()
    {
        await using var host = await KeyedHost.StartAsync();
        await using var other = await KeyedHost.StartAsync();

        using var response = await host.GetAsync(Query, $"Bearer {other.CreateKey().Text}");

        await AssertErrorAsync(response, "UNAUTHENTICATED", "not known here");
    }

    [Fact]
    public async Task A_key_that_was_revoked_while_serving_is_refused_within_two_seconds()
    {
        await using var host = await KeyedHost.StartAsync();
        var (key, text) = host.CreateKey();
        using (var before = await host.GetAsync(Query, $"Bearer {text}")) Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        host.Keys.Revoke(key.Id);

        var began = Stopwatch.StartNew();
        HttpResponseMessage response;
        while ((response = await host.GetAsync(Query, $"Bearer {text}")).StatusCode == HttpStatusCode.OK && began.Elapsed < TimeSpan.FromSeconds(20))
        {
            response.Dispose();
            await Task.Delay(20, Cancellation);
        }

        using (response) await AssertErrorAsync(response, "UNAUTHENTICATED", $"{key.Id} was revoked on");
    }

    [Fact]
    public async Task A_request_that_is_under_way_when_its_key_is_revoked_is_answered()
    {
        await using var host = await KeyedHost.ListenAsync();
        var (key, text) = host.CreateKey();
        using var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
        using var content = new HeldContent("""{"query":"{ __typename }"}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Client.BaseAddress!, "/graphql")) { Content = content };
        request.Headers.Authorization = new("Bearer", text);
        request.Headers.ExpectContinue = true;
        var answer = client.SendAsync(request, Cancellation);
        await content.Wanted;

        host.Keys.Revoke(key.Id);
        host.Refresh();
        using (var refused = await host.GetAsync(Query, $"Bearer {text}")) Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        content.Release();

        using var response = await answer;
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task An_answer_that_the_client_has_is_not_confirmed_without_a_key()
    {
        await using var host = await KeyedHost.StartAsync();
        using var first = await host.GetAsync(Query, $"Bearer {host.CreateKey().Text}");
        Assert.NotNull(first.Headers.ETag);

        using var second = await host.GetAsync(Query, null, headers => headers.IfNoneMatch.Add(first.Headers.ETag));

        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
    }

    [Fact]
    public async Task GraphiQL_and_health_need_no_key()
    {
        await using var host = await KeyedHost.StartAsync(settings: ("Anonymous", "never"));

        foreach (var path in new[] { "/health/live", "/health/ready", "/graphql" })
        {
            using var response = await host.GetAsync(path, null, headers => headers.Accept.ParseAdd("text/html"));
            Assert.True(response.IsSuccessStatusCode, path);
        }
    }

    [Theory]
    [InlineData("127.0.0.1", "loopback", null, HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "always", null, HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "never", null, HttpStatusCode.Unauthorized)]
    [InlineData("203.0.113.7", "loopback", null, HttpStatusCode.Unauthorized)]
    [InlineData("203.0.113.7", "always", null, HttpStatusCode.Unauthorized)]
    [InlineData("203.0.113.7", "always", Role.Reader, HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "never", Role.Ingester, HttpStatusCode.Forbidden)]
    [InlineData("203.0.113.7", "never", Role.Admin, HttpStatusCode.OK)]
    internal async Task Metrics_are_for_local_callers_and_admins(string address, string anonymous, Role? role, HttpStatusCode status)
    {
        await using var host = await KeyedHost.StartAsync(address, ("Anonymous", anonymous));

        using var response = await host.GetAsync("/metrics", role is { } r ? $"Bearer {host.CreateKey(role: r).Text}" : null);

        Assert.Equal(status, response.StatusCode);
        if (status is HttpStatusCode.Unauthorized) await AssertErrorAsync(response, "UNAUTHENTICATED", "key");
        if (status is HttpStatusCode.Forbidden) await AssertErrorAsync(response, "FORBIDDEN", "role admin");
    }

    [Fact]
    public async Task Metrics_are_not_for_names_that_only_resolve_to_this_machine()
    {
        await using var host = await KeyedHost.StartAsync("127.0.0.1", ("Anonymous", "always"));

        using var response = await host.GetAsync("/metrics", null, headers => headers.Host = "rebind.example");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_log_names_the_caller_and_neither_log_nor_traces_hold_a_key()
    {
        var traced = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traced.Enqueue($"{activity.OperationName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Baggage)}"),
        };
        ActivitySource.AddActivityListener(listener);
        await using var host = await KeyedHost.StartAsync();
        var (key, text) = host.CreateKey("front desk");
        var mistyped = text[..^1] + (text[^1] == 'x' ? 'y' : 'x');

        using (await host.GetAsync(Query, $"Bearer {text}")) { }
        using (await host.GetAsync("/metrics", $"Bearer {text}")) { }
        var answers = new List<string>();
        using (var refused = await host.GetAsync(Query, $"Bearer {mistyped}")) answers.Add(await refused.Content.ReadAsStringAsync(Cancellation) + refused.Headers);
        host.Keys.Revoke(key.Id);
        host.Refresh();
        using (var refused = await host.GetAsync(Query, $"Bearer {text}")) answers.Add(await refused.Content.ReadAsStringAsync(Cancellation) + refused.Headers);

        Assert.Contains("(\"front desk\")", host.Log, StringComparison.Ordinal);
        Assert.Contains("(\"refused: front desk\")", host.Log, StringComparison.Ordinal);
        Assert.NotEmpty(traced);
        var secret = text[18..60];
        Assert.All([host.Log, .. traced, .. answers], written => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, await File.ReadAllTextAsync(host.KeyFile, Cancellation), StringComparison.Ordinal);
    }

    private static async Task AssertErrorAsync(HttpResponseMessage response, string code, string message)
    {
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        var error = JsonNode.Parse(body.Length > 0 ? body : "null")?["errors"]?[0];
        Assert.True(
            (string?)error?["extensions"]?["code"] == code && ((string?)error["message"])!.Contains(message, StringComparison.Ordinal),
            $"Instead of {code} with '{message}' came {(int)response.StatusCode}: {body}");
    }
}
