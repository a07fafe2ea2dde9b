using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GraphApi.E2E.Tests.Programs;
using GraphApi.Server.Tests.Hosting;

namespace GraphApi.E2E.Tests.Processes;

/// <summary>The server as its user runs it: a process with a store, a port and signals.</summary>
public sealed class ServeTests : IDisposable
{
    private const string Companies = "{ companies(first: 100) { nodes { id } } }";

    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("graph.db");

    [Fact]
    public async Task An_empty_store_is_filled_from_the_bundled_snapshot_and_served()
    {
        if (!Directory.Exists(TestPaths.BesideServer("schema/snapshot"))) Assert.Skip("The server was built without a snapshot.");
        await using var server = await RunningServer.StartAsync(_folder.Path, Store);
        await AssertReadyAsync(server);
        var data = await server.QueryAsync("""{ company(id: "company:openai") { name(language: EN) } }""");
        Assert.Equal("OpenAI", data.GetProperty("company").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_store_without_documents_is_served_too()
    {
        await using var server = await RunningServer.StartAsync(_folder.Path, Store, "--snapshot", "none");
        await AssertReadyAsync(server);
        Assert.Empty(IdsOf(await server.QueryAsync(Companies)));
    }

    [Fact]
    public async Task Ingested_documents_are_served()
    {
        await using var server = await ServeSampleAsync();
        await AssertReadyAsync(server);
        Assert.Contains("company:openai", IdsOf(await server.QueryAsync(Companies)));
    }

    [Theory]
    [InlineData(RunningProgram.Sigterm)]
    [InlineData(RunningProgram.Sigint)]
    public async Task A_signal_ends_the_server_within_seconds_but_a_running_request_is_answered(int signal)
    {
        await using var server = await ServeSampleAsync();
        await AssertReadyAsync(server);
        using var content = new HeldContent(JsonSerializer.Serialize(new { query = Companies }));
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = content };
        request.Headers.ExpectContinue = true;
        var answer = server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await Task.WhenAny(content.Wanted, answer);
        Assert.False(answer.IsCompleted, "The server answered before it had the body.");

        server.Program.Signal(signal);
        await AssertListensNoMoreAsync(server.Address);
        Assert.False(server.Program.HasExited, "The server left the request behind.");
        content.Release();
        using var response = await answer;
        Assert.Contains("company:openai", IdsOf(await RunningServer.DataOfAsync(response)));
        var ended = await server.Program.WaitForEndAsync(Seconds);
        Assert.True(ended.Code == 0, ended.ToString());
    }

    [Fact]
    public async Task A_second_server_on_the_same_store_fails_at_once_with_one_line()
    {
        await using var first = await ServeSampleAsync();
        await using var second = RunningProgram.Start(_folder.Path, "serve", "--store", Store, "--snapshot", "none", "--urls", "http://127.0.0.1:0");
        var ended = await second.WaitForEndAsync(Seconds);
        Assert.Equal(1, ended.Code);
        Assert.Empty(ended.Out);
        var line = Assert.Single(ended.Error);
        Assert.Contains(Store, line, StringComparison.Ordinal);
        Assert.Contains("another process", line, StringComparison.Ordinal);
        await AssertReadyAsync(first);
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_line()
    {
        await using var first = await ServeSampleAsync();
        var ended = await GraphApiProgram.RunAsync(_folder.Path, "serve", "--store", _folder.File("other.db"), "--snapshot", "none", "--urls", first.Address.GetLeftPart(UriPartial.Authority));
        Assert.Equal(1, ended.Code);
        Assert.Contains("--urls", Assert.Single(ended.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_can_be_exported_while_it_is_served()
    {
        await using var server = await ServeSampleAsync();
        var contents = await StoreContents.OfAsync(Store);
        Assert.Equal(["record-000", "record-001", "record-002", "record-003"], contents.Documents);
        Assert.Contains("company:openai", IdsOf(await server.QueryAsync(Companies)));
    }

    public void Dispose() => _folder.Dispose();

    private static IReadOnlyList<string> IdsOf(JsonElement data) =>
        [.. data.GetProperty("companies").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];

    private static async Task AssertReadyAsync(RunningServer server)
    {
        using var response = await server.Client.GetAsync("health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("ready", json.GetProperty("status").GetString());
    }

    private static async Task AssertListensNoMoreAsync(Uri address)
    {
        var began = Stopwatch.StartNew();
        while (began.Elapsed < Seconds)
        {
            using var client = new System.Net.Sockets.TcpClient();
            try
            {
                await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
            }
            catch (System.Net.Sockets.SocketException)
            {
                return;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The server still accepts connections.");
    }

    private async Task<RunningServer> ServeSampleAsync()
    {
        GeneratedRecords.Write(_folder.File("records"), 4);
        await GraphApiProgram.MustRunAsync(_folder.Path, GraphApiProgram.Ingest(Store, _folder.File("records")));
        return await RunningServer.StartAsync(_folder.Path, Store, "--snapshot", "none");
    }
}
