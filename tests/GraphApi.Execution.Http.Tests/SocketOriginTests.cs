using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>Cross-site WebSocket hijacking: browsers open sockets for any page, and say for which.</summary>
public class SocketOriginTests
{
    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task A_page_of_another_origin_is_403(string origin)
    {
        await using var host = await ServeAsync();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => TestSocket.OpenAsync(host, origin: origin));

        Assert.Contains("403", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_the_endpoints_own_origin_is_welcome()
    {
        await using var host = await ServeAsync();

        using var socket = await TestSocket.OpenAsync(host, origin: host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));

        Assert.Equal("graphql-transport-ws", socket.Subprotocol);
    }

    [Fact]
    public async Task The_host_may_allow_others()
    {
        await using var host = await ServeAsync(options => options.WebSockets.AllowOrigin = (_, origin) => origin == "https://friend.example");

        using var socket = await TestSocket.OpenAsync(host, origin: "https://friend.example");

        Assert.Equal("graphql-transport-ws", socket.Subprotocol);
        await Assert.ThrowsAsync<InvalidOperationException>(() => TestSocket.OpenAsync(host, origin: "https://evil.example"));
    }

    [Fact]
    public async Task Switched_off_a_socket_is_refused_as_a_get_without_a_query()
    {
        await using var host = await ServeAsync(options => options.WebSockets.Enabled = false);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => TestSocket.OpenAsync(host));

        Assert.Contains("400", refusal.Message, StringComparison.Ordinal);
    }
}
