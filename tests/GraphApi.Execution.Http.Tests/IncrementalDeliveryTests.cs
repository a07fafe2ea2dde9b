using System.Text;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>@defer over every transport that can carry several payloads: the first is there before the last is known.</summary>
public sealed class IncrementalDeliveryTests
{
    private const string Document = "{ hello ... @defer { wait } }";
    private const string First = """{"data":{"hello":"hello world"},"pending":[{"id":"0","path":[]}],"hasNext":true}""";
    private const string Second = """{"incremental":[{"id":"0","data":{"wait":"done"}}],"completed":[{"id":"0"}],"hasNext":false}""";

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/mixed; deferSpec=20220824, application/json")]
    [InlineData("application/graphql-response+json, text/event-stream, multipart/mixed")]
    public async Task A_part_is_sent_as_soon_as_it_is_there(string accept)
    {
        await using var host = await ServeAsync();
        using var response = await StartAsync(host, accept);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);

        Assert.Equal("multipart/mixed; boundary=\"-\"", TypeOf(response)?.ToString());
        Assert.Equal($"\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{First}\r\n---", await ReadUntilAsync(body, "hasNext\":true}\r\n---"));
        _ready.SetResult();
        Assert.Equal($"\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{Second}\r\n-----\r\n", await ReadUntilAsync(body, "-----\r\n"));
    }

    [Fact]
    public async Task A_client_that_takes_one_response_only_gets_all_in_it()
    {
        await using var host = await ServeAsync();
        _ready.SetResult();

        var response = await host.PostAsync($$"""{"query":"{{Document}}"}""");

        Assert.Equal("""{"data":{"hello":"hello world","wait":"done"}}""", await TextOf(response));
    }

    [Fact]
    public async Task A_stream_of_events_carries_the_payloads_too()
    {
        await using var host = await ServeAsync();
        using var events = await EventReader.PostAsync(host, Document);

        Assert.Equal("next " + First, await events.NextAsync());
        _ready.SetResult();
        Assert.Equal("next " + Second, await events.NextAsync());
        Assert.Equal("complete ", await events.NextAsync());
    }

    [Fact]
    public async Task A_socket_carries_the_payloads_too()
    {
        await using var host = await ServeAsync();
        using var socket = await TestSocket.ConnectAsync(host);

        await socket.SubscribeAsync("q", Document);

        Assert.Equal($$"""{"type":"next","id":"q","payload":{{First}}}""", await socket.ReceiveAsync());
        _ready.SetResult();
        Assert.Equal($$"""{"type":"next","id":"q","payload":{{Second}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"q"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_what_is_deferred()
    {
        await using var host = await ServeAsync();
        using (var response = await StartAsync(host, "multipart/mixed"))
        {
            await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            await ReadUntilAsync(body, "hasNext\":true}");
            await _started.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        }

        await _cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    private Task<TestHost> ServeAsync() => TestHost.ServeAsync(bind: bind => bind.Field("Query", "wait", async context =>
    {
        _started.SetResult();
        try
        {
            await _ready.Task.WaitAsync(context.Cancellation);
        }
        catch (OperationCanceledException)
        {
            _cancelled.SetResult();
            throw;
        }

        return ["done"];
    }));

    private static async Task<HttpResponseMessage> StartAsync(TestHost host, string accept)
    {
        using var content = new StringContent($$"""{"query":"{{Document}}"}""", Encoding.UTF8, Json);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private static async Task<string> ReadUntilAsync(Stream body, string end)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var text = new StringBuilder();
        var one = new byte[1];
        while (!text.ToString().EndsWith(end, StringComparison.Ordinal))
        {
            await body.ReadExactlyAsync(one, late.Token);
            text.Append((char)one[0]);
        }

        return text.ToString();
    }
}
