using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class CachingTests
{
    [Fact]
    public async Task A_get_with_the_tag_of_the_current_version_is_304_and_not_executed()
    {
        var (version, executed) = ("1", 0);
        await using var host = await StartAsync(
            options => options.Version = _ => version,
            bind => bind.Property("Query", "wait", _ => ++executed));

        var first = await host.GetAsync("?query={wait}");
        var tag = first.Headers.ETag!.ToString();
        var second = await host.GetAsync("?query={wait}", ifNoneMatch: "\"other\", " + tag);
        version = "2";
        var third = await host.GetAsync("?query={wait}", ifNoneMatch: tag);

        Assert.Equal(200, (int)first.StatusCode);
        Assert.True(first.Headers.ETag.IsWeak);
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        Assert.Equal(304, (int)second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag!.ToString());
        Assert.Empty(await TextOf(second));
        Assert.Equal(200, (int)third.StatusCode);
        Assert.NotEqual(tag, third.Headers.ETag!.ToString());
        Assert.Equal(2, executed);
    }

    [Fact]
    public async Task Tags_differ_by_request_and_media_type()
    {
        await using var host = await StartAsync(options => options.Version = _ => "1");

        var tags = new[]
        {
            await host.GetAsync("?query={hello}"),
            await host.GetAsync("?query={caller}"),
            await host.GetAsync("?query={hello}&variables={\"a\":1}"),
            await host.GetAsync("?query={hello}", GraphQLResponse),
        }.Select(response => response.Headers.ETag?.ToString()).ToList();

        Assert.Equal(4, tags.Distinct().Count());
        Assert.DoesNotContain(null, tags);
    }

    [Theory]
    [InlineData("?query={fail}")]
    [InlineData("?query={nothing}")]
    public async Task Answers_with_errors_carry_no_tag(string query)
    {
        await using var host = await StartAsync(options => options.Version = _ => "1");

        Assert.Null((await host.GetAsync(query)).Headers.ETag);
    }

    [Fact]
    public async Task Post_and_hosts_without_a_version_carry_no_tag()
    {
        await using var versioned = await StartAsync(options => options.Version = _ => "1");
        await using var unversioned = await StartAsync();

        Assert.Null((await versioned.PostAsync("""{"query":"{ hello }"}""")).Headers.ETag);
        Assert.Null((await unversioned.GetAsync("?query={hello}")).Headers.ETag);
    }
}
