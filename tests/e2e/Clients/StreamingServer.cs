using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Execution.Http;
using GraphApi.Execution.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphApi.E2E.Tests.Clients;

/// <summary>
/// The endpoint over a small schema whose subscriptions count, on a free port of the loopback address; <c>/open</c> tells how many
/// sources are open.
/// </summary>
public sealed class StreamingServer : IAsyncLifetime
{
    private WebApplication? _application;
    private int _open;

    public string Address => _application!.Urls.First() + "/";

    public async ValueTask InitializeAsync()
    {
        var engine = new GraphQLEngineBuilder(SchemaBuilder.FromSdl("""
            type Query { hello: String fail: String caller: String }
            type Mutation { double(value: Int!): Int }
            type Subscription { count(to: Int!): Int endless: Int }
            """))
            .Property("Query", "hello", _ => "world")
            .Property("Query", "fail", _ => throw new GraphQLException("It failed.", "FAILED"))
            .Computed("Query", "caller", (_, context) => context.Caller)
            .Computed("Mutation", "double", (_, context) => (int)context.Arguments["value"]! * 2)
            .Source("count", context => new(CountAsync((int)context.Arguments["to"]!, TimeSpan.FromMilliseconds(5))))
            .Source("endless", _ => new(CountAsync(int.MaxValue, TimeSpan.FromMilliseconds(50))))
            .Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.UseWebSockets();
        _application.MapGet("/open", () => Volatile.Read(ref _open).ToString());
        _application.MapGraphQL("/graphql", engine, options =>
        {
            options.Caller = (context, payload) => new(DecisionOn(Authorization(context, payload)));
            options.WebSockets.KeepAlive = TimeSpan.FromMilliseconds(500);
        });
        await _application.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null) await _application.DisposeAsync();
    }

    private static string Authorization(HttpContext context, JsonElement? payload) =>
        payload is { } init && init.TryGetProperty("authorization", out var value) ? value.GetString()! : context.Request.Headers.Authorization.ToString();

    private static CallerDecision DecisionOn(string authorization) => authorization switch
    {
        "unknown" => CallerDecision.Unauthorized("KEY_UNKNOWN", "The key is not known."),
        "banned" => CallerDecision.Forbidden("BANNED", "The caller is banned."),
        _ => CallerDecision.Accept(authorization),
    };

    private async IAsyncEnumerable<object?> CountAsync(int to, TimeSpan pause, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref _open);
        try
        {
            for (var i = 1; i <= to; i++)
            {
                yield return i;
                await Task.Delay(pause, cancellation);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}
