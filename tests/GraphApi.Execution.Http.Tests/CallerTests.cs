using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class CallerTests
{
    private static readonly CallerDecision s_noKey = CallerDecision.Unauthorized("KEY_MISSING", "Send a key.", "Bearer realm=\"graph\"");

    [Fact]
    public async Task A_caller_without_credentials_is_401_with_the_challenge()
    {
        await using var host = await StartAsync(options => options.Caller = (_, _) => new(s_noKey));

        var response = await host.PostAsync("""{"query":"{ hello }"}""");

        Assert.Equal("Bearer realm=\"graph\"", response.Headers.WwwAuthenticate.ToString());
        await AssertErrorAsync(response, 401, "KEY_MISSING", "Send a key.");
    }

    [Fact]
    public async Task A_caller_who_may_not_is_403()
    {
        await using var host = await StartAsync(options => options.Caller = (_, _) => new(CallerDecision.Forbidden("ROLE", "Readers may not.")));

        await AssertErrorAsync(await host.GetAsync("?query={hello}", GraphQLResponse), 403, "ROLE", "Readers may not.");
    }

    [Fact]
    public async Task A_refused_caller_is_answered_before_the_body_is_read()
    {
        await using var host = await StartAsync(options => options.Caller = (_, _) => new(s_noKey));

        await AssertErrorAsync(await host.PostAsync("nonsense"), 401, "KEY_MISSING", "Send a key.");
    }
}
