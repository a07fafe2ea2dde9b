using System.Net.WebSockets;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

public class SocketKeepAliveTests
{
    [Fact]
    public async Task A_client_that_answers_pings_stays()
    {
        await using var host = await ServeAsync(options => options.WebSockets.KeepAlive = TimeSpan.FromMilliseconds(200));
        using var socket = await TestSocket.ConnectAsync(host);

        for (var i = 0; i < 4; i++)
        {
            Assert.Equal("""{"type":"ping"}""", await socket.ReceiveAsync());
            await socket.SendAsync("""{"type":"pong"}""");
        }
    }

    [Fact]
    public async Task A_client_that_is_silent_is_disconnected_and_its_sources_are_closed()
    {
        var events = new TestEvents();
        await using var host = await ServeAsync(
            options => options.WebSockets.KeepAlive = TimeSpan.FromMilliseconds(100), bind => bind.Source("tick", events.OpenAsync));
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("s", "subscription { tick }");

        Assert.Equal("""{"type":"ping"}""", await socket.ReceiveAsync());
        await Assert.ThrowsAnyAsync<WebSocketException>(async () =>
        {
            while (await socket.ReceiveAsync() == """{"type":"ping"}""")
            {
                // Never answered.
            }
        });
        await events.Closed;
    }
}
