using System.Net;
using Microsoft.AspNetCore.Http;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests.Admission;

/// <summary>How much each caller may send in a minute.</summary>
public class BudgetTests
{
    private readonly StoppedTime _time = new();

    private Task<TestHost> StartAsync(int? requests = null, double? cost = null) => TestHost.StartAsync(options =>
    {
        options.Admission.Time = _time;
        options.Admission.RequestsPerMinute = requests;
        options.Admission.CostPerMinute = cost;
        options.Admission.CallerKey = static (context, _) => context.Request.Headers["Who"].ToString();
    });

    private static Task<HttpResponseMessage> SendAsync(TestHost host, string who = "a", string accept = Json, string query = "{hello}")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        request.Headers.Add("Who", who);
        return host.SendAsync(request, accept);
    }

    private static async Task AssertAllowedAsync(Task<HttpResponseMessage> response) => Assert.Equal(HttpStatusCode.OK, (await response).StatusCode);

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task Requests_beyond_those_of_a_minute_are_429_until_the_budget_has_grown(string accept)
    {
        await using var host = await StartAsync(requests: 3);
        for (var i = 0; i < 3; i++) await AssertAllowedAsync(SendAsync(host));
        _time.Advance(0.5);

        var refused = await SendAsync(host, accept: accept);

        Assert.Equal(TimeSpan.FromSeconds(20), refused.Headers.RetryAfter?.Delta);
        await AssertErrorAsync(refused, 429, "RATE_LIMITED", "You may send 3 requests a minute; try again in 20 s.");
        _time.Advance(19.5);
        await AssertAllowedAsync(SendAsync(host));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync(host)).StatusCode);
        _time.Advance(3600);
        for (var i = 0; i < 3; i++) await AssertAllowedAsync(SendAsync(host));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync(host)).StatusCode);
    }

    [Fact]
    public async Task Each_caller_has_a_budget_of_its_own()
    {
        await using var host = await StartAsync(requests: 1);

        await AssertAllowedAsync(SendAsync(host, "a"));
        await AssertAllowedAsync(SendAsync(host, "b"));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync(host, "a")).StatusCode);
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task What_a_minute_may_cost_is_charged_before_execution(string accept)
    {
        // {hello} costs 1: nothing for the field, 1 for the object Query.
        await using var host = await StartAsync(cost: 2);
        for (var i = 0; i < 2; i++) await AssertAllowedAsync(SendAsync(host));

        var refused = await SendAsync(host, accept: accept);

        Assert.Equal(TimeSpan.FromSeconds(30), refused.Headers.RetryAfter?.Delta);
        await AssertErrorAsync(refused, 429, "COST_BUDGET_EXCEEDED", "The operation costs 1, and you may spend 2 a minute; try again in 30 s.");
        _time.Advance(30);
        await AssertAllowedAsync(SendAsync(host));
    }

    [Fact]
    public async Task What_costs_more_than_a_minutes_budget_takes_a_full_one_and_is_paid_off()
    {
        await using var host = await StartAsync(cost: 500);
        const string schema = "{__schema{types{name}}}"; // weighs 1,000

        await AssertAllowedAsync(SendAsync(host, query: schema));
        _time.Advance(60);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync(host)).StatusCode);
        _time.Advance(1);
        await AssertAllowedAsync(SendAsync(host));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync(host, query: schema)).StatusCode);
    }

    [Fact]
    public async Task Refused_and_merely_validated_operations_cost_nothing_of_the_minute()
    {
        await using var host = await StartAsync(cost: 1);
        var validate = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}");
        validate.Headers.Add("Who", "a");
        validate.Headers.Add("GraphQL-Cost", "validate");

        await SendAsync(host, query: "{nonsense}");
        await AssertAllowedAsync(host.SendAsync(validate, Json));
        await AssertAllowedAsync(SendAsync(host));
    }

    [Fact]
    public void Callers_are_forgotten_when_their_budgets_are_full_again()
    {
        var budgets = new CallerBudgets(new AdmissionOptions { Time = _time, RequestsPerMinute = 60 });
        for (var i = 0; i < 1000; i++) Assert.True(budgets.TryTakeRequest($"caller {i}", out _));
        _time.Advance(59.5);
        for (var i = 0; i < 60; i++) Assert.True(budgets.TryTakeRequest("busy", out _));
        Assert.Equal(1001, budgets.Count);

        _time.Advance(1);
        budgets.TryTakeRequest("busy", out _);

        Assert.Equal(1, budgets.Count);
    }

    [Fact]
    public void Callers_beyond_the_number_that_is_kept_share_a_budget()
    {
        var budgets = new CallerBudgets(new AdmissionOptions { Time = _time, RequestsPerMinute = 2, MaxCallers = 10 });
        for (var i = 0; i < 10; i++) Assert.True(budgets.TryTakeRequest($"caller {i}", out _));

        Assert.True(budgets.TryTakeRequest("x", out _));
        Assert.True(budgets.TryTakeRequest("y", out _));
        Assert.False(budgets.TryTakeRequest("z", out _));
        Assert.True(budgets.TryTakeRequest("caller 3", out _));
        Assert.Equal(10, budgets.Count);
    }

    [Fact]
    public void Many_threads_take_no_more_than_there_is()
    {
        var budgets = new CallerBudgets(new AdmissionOptions { Time = _time, RequestsPerMinute = 500 });
        var taken = 0;

        Parallel.For(0, 2000, _ =>
        {
            if (budgets.TryTakeRequest("one", out var _)) Interlocked.Increment(ref taken);
        });

        Assert.Equal(500, taken);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("::1", "::/64")]
    [InlineData(null, "unknown")]
    public void A_caller_without_a_name_is_known_by_its_network(string? address, string key)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = address is null ? null : IPAddress.Parse(address) } };

        Assert.Equal(key, new AdmissionOptions().CallerKey(context, null));
    }
}
