using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphApi.Execution.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace GraphApi.Execution.Http.Tests;

/// <summary>Over a real connection, where headers, limits and flushing are the web server's.</summary>
public class KestrelTests
{
    [Fact]
    public async Task A_response_larger_than_the_servers_buffers_arrives_whole()
    {
        await using var application = await StartAsync();
        using var client = ClientOf(application);

        using var response = await client.GetAsync(new Uri("/graphql?query={long}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("{\"data\":{\"long\":\"" + new string('가', 1_000_000) + "\"}}", text);
    }

    [Fact]
    public async Task The_length_of_a_response_is_told()
    {
        await using var application = await StartAsync();
        using var client = ClientOf(application);

        using var response = await client.GetAsync(
            new Uri("/graphql?query={long}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        Assert.Equal(3_000_000 + """{"data":{"long":""}}""".Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task The_servers_own_body_limit_is_413_too()
    {
        await using var application = await StartAsync(serverLimit: 1000);
        using var client = ClientOf(application);
        using var content = new StringContent(new string('x', 2000), Encoding.UTF8, "application/json");

        using var response = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("BODY_TOO_LARGE", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_ends_too_early_harms_nobody_else()
    {
        await using var application = await StartAsync();
        using var client = ClientOf(application);
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query\":"u8.ToArray(),
                TestContext.Current.CancellationToken);
        }

        using var response = await client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("nonsense", 400)]
    [InlineData("""{"query":{}}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("", 400)]
    [InlineData("""{"query":"{ nothing }"}""", 200)]
    public async Task A_bad_request_does_not_cost_the_client_its_connection(string body, int status)
    {
        await using var application = await StartAsync();
        var connections = 0;
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellation) =>
            {
                connections++;
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(application.Urls.First()) };

        for (var i = 0; i < 3; i++)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);
            Assert.Equal(status, (int)response.StatusCode);
            // What the server does to the connection comes after the response.
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, connections);
    }

    private static async Task<WebApplication> StartAsync(long? serverLimit = null)
    {
        var engine = new GraphQLEngineBuilder(SchemaBuilder.FromSdl("type Query { long: String }"))
            .Property("Query", "long", _ => new string('가', 1_000_000))
            .Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0);
            if (serverLimit is not null) server.Limits.MaxRequestBodySize = serverLimit;
        });
        var application = builder.Build();
        application.MapGraphQL("/graphql", engine);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return application;
    }

    private static HttpClient ClientOf(WebApplication application) => new() { BaseAddress = new Uri(application.Urls.First()) };
}
