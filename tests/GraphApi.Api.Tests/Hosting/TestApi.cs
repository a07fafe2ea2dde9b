using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphApi.Api.Contract;
using GraphApi.Api.Schema;
using GraphApi.Execution;
using GraphApi.Execution.Cost;
using GraphApi.Execution.Errors;
using GraphApi.Execution.TypeSystem;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite;

namespace GraphApi.Api.Tests.Hosting;

/// <summary>The whole API in process: the embedded store in memory, the resolvers, and the engine that executes queries over them.</summary>
internal sealed class TestApi : IAsyncDisposable
{
    private readonly SqliteGraphStore _store;
    private readonly GraphQLEngine _engine;

    private TestApi(SqliteGraphStore store, ApiOptions? options)
    {
        _store = store;
        Store = new CountingStore(store);
        _engine = Bind(GraphApiResolvers.Create(Ontology, Store, options));
    }

    public static OntologyDefinition Ontology { get; } = OntologyFile.Load(RepositoryFiles.Path("schema", "ontology.yaml"));

    public CountingStore Store { get; }

    /// <summary>An API over documents.</summary>
    public static async Task<TestApi> OfAsync(ApiOptions? options, params DocumentContribution[] documents)
    {
        var store = await SqliteGraphStore.OpenAsync(SqliteGraphStore.InMemory, Ontology);
        if (documents.Length > 0)
        {
            var dataset = new DatasetInfo("test", new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), "pipeline-1", Ontology.Version);
            await store.CommitAsync(new GraphCommit([.. documents.Select(d => new GraphChange.PutDocument(d)), new GraphChange.PutDataset(dataset)], "test", "sample"));
        }

        return new TestApi(store, options);
    }

    public ValueTask<CommitResult> CommitAsync(params GraphChange[] changes) => _store.CommitAsync(new GraphCommit(changes, "test", "change"));

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null, string language = "en")
    {
        var answer = await AskAsync(query, variables, language);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The codes of an answer's errors.</summary>
    public async Task<string[]> ErrorCodesAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables, "en");
        return [.. answer.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("extensions").GetProperty("code").GetString()!)];
    }

    /// <summary>What a query costs at most.</summary>
    public async Task<OperationCost> CostAsync(string query)
    {
        OperationCost cost = default;
        var request = new GraphQLRequest
        {
            Query = Encoding.UTF8.GetBytes(query),
            // Refused when the cost is known, so that nothing is executed.
            Charge = charged => { cost = charged; return new GraphQLError("Only the cost was asked for.", "COST"); },
        };
        var result = await _engine.ExecuteAsync(request);
        Assert.Equal("COST", Assert.Single(result.Errors).Code);
        return cost;
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null, string language = "en")
    {
        var state = new RequestState(language);
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest
        {
            Query = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
            Caller = state,
        };
        await _engine.ExecuteAsync(request, output, CancellationToken.None);
        return JsonSerializer.Deserialize<JsonElement>(output.WrittenSpan);
    }

    /// <summary>A subscription; to be disposed of.</summary>
    public ValueTask<OperationResponse> SubscribeAsync(string query, object? variables = null) => _engine.StartAsync(new GraphQLRequest
    {
        Query = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
        Subscriptions = true,
        Caller = new RequestState("en"),
    });

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private static GraphQLEngine Bind(ResolverMap map)
    {
        var builder = new GraphQLEngineBuilder(SchemaBuilder.FromSdl(SchemaWriter.Write(Ontology))).DefaultTypeOf(value => map.TypeOf(value));
        foreach (var ((type, field), read) in map.Properties) builder.Property(type, field, parent => read(parent));
        foreach (var ((type, field), resolver) in map.Batch) builder.Field(type, field, context => ResolveAsync(resolver, context));
        foreach (var (field, source) in map.Sources) builder.Source(field, context => OpenAsync(source, context));
        // Tests ask for whole lists on purpose.
        return builder.Build(new EngineOptions { Cost = CostOptions.Unlimited, OnUnexpectedError = (error, path) => throw new InvalidOperationException($"A resolver failed at {path}.", error) });
    }

    private static async ValueTask<IAsyncEnumerable<object?>> OpenAsync(IEventSource source, FieldContext context)
    {
        var state = (RequestState)context.Caller!;
        try
        {
            return await source.OpenAsync(new EngineCall(context, state.Caller, context.Operation.GetOrAdd(_ => new OperationScope())));
        }
        catch (ResolverException error)
        {
            throw new GraphQLException(error.Message, error.Code);
        }
    }

    private static async ValueTask<IReadOnlyList<object?>> ResolveAsync(IResolver resolver, FieldContext context)
    {
        var state = (RequestState)context.Caller!;
        try
        {
            return await resolver.ResolveAsync(new EngineCall(context, state.Caller, context.Operation.GetOrAdd(_ => new OperationScope())));
        }
        catch (ResolverException error)
        {
            throw new GraphQLException(error.Message, error.Code);
        }
    }

    private sealed class RequestState(string language)
    {
        public Caller Caller { get; } = new("anonymous", Role.Reader, [language]);
    }
}
