using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using GraphApi.Execution.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Execution.Http.Tests;

/// <summary>An application with one GraphQL endpoint, in memory.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    private readonly WebApplication _application;

    private TestHost(WebApplication application, bool live)
    {
        _application = application;
        Client = live ? new HttpClient { BaseAddress = new Uri(application.Urls.First()) } : application.GetTestClient();
    }

    public HttpClient Client { get; }

    /// <summary>Starts it in memory.</summary>
    public static Task<TestHost> StartAsync(Action<GraphQLHttpOptions>? configure = null, Action<GraphQLEngineBuilder>? bind = null) =>
        StartAsync(configure, bind, live: false);

    /// <summary>Starts it with a web server on a free port.</summary>
    public static Task<TestHost> ServeAsync(Action<GraphQLHttpOptions>? configure = null, Action<GraphQLEngineBuilder>? bind = null) =>
        StartAsync(configure, bind, live: true);

    private static async Task<TestHost> StartAsync(Action<GraphQLHttpOptions>? configure, Action<GraphQLEngineBuilder>? bind, bool live)
    {
        var engine = new GraphQLEngineBuilder(SchemaBuilder.FromSdl("""
            type Query { hello(name: String = "world"): String fail: String need: String! caller: String wait: String many: [Query] }
            type Mutation { change: Int }
            type Subscription { tick: Int other: Int big: String }
            """, new SchemaOptions { IncrementalDelivery = true }))
            .Computed("Query", "hello", (_, context) => $"hello {context.Arguments["name"]}")
            .Property("Query", "fail", _ => throw new GraphQLException("It failed.", "FAILED"))
            .Property("Query", "need", _ => null)
            .Computed("Query", "caller", (_, context) => context.Caller?.ToString())
            .Property("Mutation", "change", _ => 1);
        bind?.Invoke(engine);
        var built = engine.DefaultProperty(_ => _ => null).Build();

        var builder = WebApplication.CreateSlimBuilder();
        if (live) builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        else builder.WebHost.UseTestServer();
        builder.Services.AddRouting();
        var application = builder.Build();
        application.UseWebSockets();
        application.MapGraphQL("/graphql", built, configure);
        await application.StartAsync();
        return new TestHost(application, live);
    }

    public Task<HttpResponseMessage> PostAsync(string body, string? accept = null, string? contentType = Json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return SendAsync(request, accept);
    }

    public Task<HttpResponseMessage> GetAsync(string query, string? accept = null, string? ifNoneMatch = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql" + query);
        if (ifNoneMatch is not null) request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return SendAsync(request, accept);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept)
    {
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static string Query(string text, string? variables = null) =>
        "?query=" + Uri.EscapeDataString(text) + (variables is null ? "" : "&variables=" + Uri.EscapeDataString(variables));

    public static async Task<string> TextOf(HttpResponseMessage response) =>
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static MediaTypeHeaderValue? TypeOf(HttpResponseMessage response) => response.Content.Headers.ContentType;

    /// <summary>Checks that a response is one error and nothing else.</summary>
    public static async Task AssertErrorAsync(HttpResponseMessage response, int status, string code, string message)
    {
        var text = await TextOf(response);
        Assert.Equal(status, (int)response.StatusCode);
        var json = JsonNode.Parse(text)!.AsObject();
        Assert.False(json.ContainsKey("data"));
        var error = Assert.Single(json["errors"]!.AsArray())!;
        Assert.Equal(code, error["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal(message, error["message"]!.GetValue<string>());
        Assert.Contains(TypeOf(response)?.MediaType, new[] { Json, GraphQLResponse });
        Assert.Equal("utf-8", TypeOf(response)?.CharSet);
    }

    /// <summary>Begins to stop, as a signal makes it.</summary>
    public Task StopAsync() => _application.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
