namespace GraphApi.Execution.Http.Tests;

/// <summary>Reads a text/event-stream, event by event (HTML, section "Server-sent events").</summary>
internal sealed class EventReader : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventReader(HttpResponseMessage response, StreamReader lines)
    {
        _response = response;
        _lines = lines;
    }

    /// <summary>Comments that were read over so far.</summary>
    public int Comments { get; private set; }

    public static async Task<EventReader> OpenAsync(TestHost host, HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        var response = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new EventReader(response, new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
    }

    public static Task<EventReader> PostAsync(TestHost host, string query) =>
        OpenAsync(host, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = System.Net.Http.Json.JsonContent.Create(new { query }) });

    /// <summary>The next event as "name data"; null at the end of the stream.</summary>
    public async Task<string?> NextAsync()
    {
        var (name, data) = ("", "");
        while (await LineAsync() is { } line)
        {
            if (line.Length == 0 && name.Length > 0) return $"{name} {data}";
            if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal)) data = line[6..];
            else if (line == ":") Comments++;
            else Assert.Empty(line);
        }

        return null;
    }

    /// <summary>Reads comments until there are as many.</summary>
    public async Task WaitForCommentsAsync(int count)
    {
        while (Comments < count)
            if (await LineAsync() == ":") Comments++;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }

    private async Task<string?> LineAsync()
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return await _lines.ReadLineAsync(late.Token);
    }
}
