using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Execution;

/// <summary>An engine over a small schema, and its answers as text.</summary>
internal sealed class TestEngine
{
    private readonly GraphQLEngine _engine;

    private TestEngine(GraphQLEngine engine) => _engine = engine;

    public GraphQLEngine Engine => _engine;

    /// <summary>Fields without a resolver read their name from a dictionary parent, or are null.</summary>
    public static TestEngine Of(string sdl, Action<GraphQLEngineBuilder>? bind = null, EngineOptions? options = null, bool incremental = false)
    {
        var builder = new GraphQLEngineBuilder(SchemaBuilder.FromSdl(sdl, new SchemaOptions { IncrementalDelivery = incremental }));
        bind?.Invoke(builder);
        builder.DefaultProperty(field => parent => (parent as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(field.Name));
        builder.DefaultTypeOf(value => (string)((IReadOnlyDictionary<string, object?>)value)["__typename"]!);
        return new TestEngine(builder.Build(options));
    }

    public static Dictionary<string, object?> Object(params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var values = new Dictionary<string, object?>();
        foreach (var (name, value) in fields) values.Add(name, value);
        return values;
    }

    public string Run(string query, string? variables = null, object? root = null) => RunAsync(query, variables, root).GetAwaiter().GetResult();

    public async Task<string> RunAsync(string query, string? variables = null, object? root = null, CancellationToken cancellation = default)
    {
        return Text(await ExecuteAsync(query, variables, root, cancellation: cancellation));
    }

    public ValueTask<ExecutionResult> ExecuteAsync(
        string query, string? variables = null, object? root = null, string? operationName = null, bool queriesOnly = false,
        object? caller = null, CancellationToken cancellation = default) =>
        _engine.ExecuteAsync(
            new GraphQLRequest
            {
                Query = Encoding.UTF8.GetBytes(query),
                Variables = variables is null ? default : JsonSerializer.Deserialize<JsonElement>(variables),
                RootValue = root,
                OperationName = operationName,
                QueriesOnly = queriesOnly,
                Caller = caller,
            },
            cancellation);

    /// <summary>Starts an operation for a transport that can carry everything.</summary>
    public ValueTask<OperationResponse> StartAsync(
        string query, string? variables = null, object? root = null, bool incremental = true, bool subscriptions = true,
        CancellationToken cancellation = default) =>
        _engine.StartAsync(
            new GraphQLRequest
            {
                Query = Encoding.UTF8.GetBytes(query),
                Variables = variables is null ? default : JsonSerializer.Deserialize<JsonElement>(variables),
                RootValue = root,
                Incremental = incremental,
                Subscriptions = subscriptions,
            },
            cancellation);

    public static string Text(ResponsePayload payload)
    {
        var output = new ArrayBufferWriter<byte>();
        payload.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The code of the only error of a request that is not executed.</summary>
    public async Task<string> RefusalOf(string query, string? variables = null, string? operationName = null)
    {
        var result = await ExecuteAsync(query, variables, operationName: operationName);
        Assert.Equal(ExecutionStatus.RequestError, result.Status);
        Assert.False(result.HasData);
        return Assert.Single(result.Errors).Code;
    }
}
