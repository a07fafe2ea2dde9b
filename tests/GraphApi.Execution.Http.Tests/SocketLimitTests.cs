using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class SocketLimitTests
{
    [Fact]
    public async Task A_socket_beyond_the_limit_is_503_until_another_has_closed()
    {
        await using var host = await ServeAsync(options => options.WebSockets.MaxSockets = 2);
        using var first = await TestSocket.ConnectAsync(host);
        using var second = await TestSocket.ConnectAsync(host);

        using var refused = await HandshakeAsync(host);

        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
        await AssertErrorAsync(refused, 503, "TOO_MANY_SOCKETS", "There are 2 WebSockets already, as many as allowed; try again later.");

        await first.CloseAsync();
        using var third = await OpenWhenThereIsRoomAsync(host);
        await third.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await third.ReceiveAsync());
    }

    [Fact]
    public async Task Handshakes_that_are_refused_take_no_place()
    {
        await using var host = await ServeAsync(options => options.WebSockets.MaxSockets = 1);
        for (var i = 0; i < 3; i++) await Assert.ThrowsAsync<InvalidOperationException>(() => TestSocket.OpenAsync(host, origin: "https://evil.example"));
        using var only = await TestSocket.ConnectAsync(host);
        for (var i = 0; i < 3; i++) await Assert.ThrowsAsync<InvalidOperationException>(() => TestSocket.OpenAsync(host));

        await only.CloseAsync();

        using var next = await OpenWhenThereIsRoomAsync(host);
    }

    [Fact]
    public async Task The_limit_is_at_least_one() =>
        Assert.Equal("MaxSockets", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ServeAsync(options => options.WebSockets.MaxSockets = 0))).ParamName);

    // The close frame is answered a moment before the place is free.
    private static async Task<TestSocket> OpenWhenThereIsRoomAsync(TestHost host)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await TestSocket.OpenAsync(host);
            }
            catch (InvalidOperationException) when (i < 100)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }

    private static Task<HttpResponseMessage> HandshakeAsync(TestHost host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Connection.Add("Upgrade");
        request.Headers.Upgrade.ParseAdd("websocket");
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", Convert.ToBase64String(new byte[16]));
        return host.SendAsync(request, null);
    }
}
