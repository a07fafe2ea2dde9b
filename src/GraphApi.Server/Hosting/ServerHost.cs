using System.Diagnostics.Metrics;
using GraphApi.Api;
using GraphApi.Api.Contract;
using GraphApi.Api.Schema;
using GraphApi.Execution;
using GraphApi.Execution.Cost;
using GraphApi.Execution.Http;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Server.Binding;
using GraphApi.Server.Configuration;
using GraphApi.Server.Observability;
using GraphApi.Server.Security;
using Microsoft.AspNetCore.Http.Timeouts;
using Serilog;

namespace GraphApi.Server.Hosting;

/// <summary>The web server over one store.</summary>
internal static class ServerHost
{
    /// <summary>Builds the server; it does not listen yet.</summary>
    public static WebApplication Build(ServerSettings settings, OntologyDefinition ontology, IGraphStore store, Serilog.ILogger log,
        Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddSerilog(log);
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls([.. settings.Urls.Select(url => url.OriginalString)]);
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = settings.RequestTimeout });
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => CrossOrigin.Allow(policy, settings.CorsOrigins)));
        builder.Services.AddSingleton<PrometheusExporter>();
        builder.Services.AddSingleton(services => new Telemetry(services.GetRequiredService<IMeterFactory>(), () => store.Version));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services =>
            new KeyRing(new KeyFile(settings.Keys), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<KeyRing>>()));
        builder.Services.AddSingleton(services => new Authenticator(services.GetRequiredService<KeyRing>(), settings.Anonymous, settings.Hosts));
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseMiddleware<RequestLog>();
        app.UseRouting();
        if (settings.CorsOrigins.Count > 0) app.UseCors();
        app.UseRequestTimeouts();
        app.UseWebSockets();
        var page = new GraphiQLPage(Path.Combine(AppContext.BaseDirectory, "graphiql"));
        page.Map(app);

        // Made first, so that it hears of the instruments that come after it.
        _ = app.Services.GetRequiredService<PrometheusExporter>();
        var telemetry = app.Services.GetRequiredService<Telemetry>();
        app.UseWhen(context => context.Request.Path == "/graphql", branch => branch.Use(next => context => telemetry.MeasureAsync(context, next)));
        app.MapGet("/", () => Results.Redirect("/graphql"));
        app.MapHealth("/health", store);
        app.MapMetrics("/metrics");
        // Made now: a broken key file is an error of the start.
        var door = new GraphQLDoor(app.Services.GetRequiredService<Authenticator>(), app.Services.GetRequiredService<KeyRing>());
        app.MapGraphQL("/graphql", Engine(settings, ontology, store, app.Logger, telemetry), options =>
        {
            options.MaxBodySize = settings.MaxRequestBytes;
            options.MaxBatchSize = settings.MaxBatchSize;
            options.RequirePreflight = settings.RequirePreflight;
            options.TrustedDocuments = settings.TrustedDocumentsFolder is { } folder ? TrustedDocuments.Load(folder) : null;
            options.TrustedDocumentsOnly = settings.TrustedDocumentsOnly;
            options.Caller = door.DecideAsync;
            options.WebSockets.AllowOrigin = (_, origin) => CrossOrigin.IsAllowed(origin, settings.CorsOrigins);
            options.EventStreams.MaxStreams = settings.MaxEventStreams;
            options.WebSockets.MaxSockets = settings.MaxSockets;
            options.EventStreams.MaxOperations = options.WebSockets.MaxOperations = settings.MaxStreamOperations;
            options.EventStreams.KeepAlive = options.WebSockets.KeepAlive = settings.KeepAlive;
            options.WebSockets.InitTimeout = settings.SocketInitTimeout;
            options.Version = context => $"{store.Version}-{AcceptLanguage.Of(context.Request)[0]}";
            options.BrowserPage = page.SendAsync;
            options.Admission.MaxOperations = settings.MaxOperations;
            options.Admission.RequestsPerMinute = settings.RequestsPerMinute;
            options.Admission.CostPerMinute = settings.CostPerMinute;
            // A key's calls come from wherever its holder is; without one the address is all that is known.
            options.Admission.CallerKey = static (_, caller) => ((Caller)caller!).Id;
            options.Admission.OnRefused = telemetry.Rejected;
        }).DisableRequestTimeout(); // the engine has deadlines of its own, and streams have none
        return app;
    }

    private static GraphQLEngine Engine(ServerSettings settings, OntologyDefinition ontology, IGraphStore store, Microsoft.Extensions.Logging.ILogger logger, Telemetry telemetry)
    {
        var schema = SchemaBuilder.FromSdl(SchemaWriter.Write(ontology), new SchemaOptions { IncrementalDelivery = settings.IncrementalDelivery });
        var resolvers = GraphApiResolvers.Create(ontology, store, new ApiOptions { MaxPageSize = settings.MaxPageSize });
        return new GraphQLEngineBuilder(schema).Bind(resolvers).Build(new EngineOptions
        {
            Introspection = settings.Introspection,
            Parser = ParserOptions.Default with { MaxTokens = settings.MaxTokens, MaxDocumentBytes = (int)settings.MaxRequestBytes },
            Limits = new ExecutionLimits
            {
                MaxDepth = settings.MaxDepth,
                MaxAliases = settings.MaxAliases,
                MaxRootFields = settings.MaxRootFields,
                MaxDirectives = settings.MaxDirectives,
                MaxFieldErrors = settings.MaxErrors,
                MaxResponseBytes = settings.MaxResponseBytes,
                Deadline = settings.RequestTimeout,
            },
            Cost = new CostOptions { MaxFieldCost = settings.MaxCost, MaxTypeCost = settings.MaxCost },
            OnRejected = telemetry.Rejected,
            TranslateException = EngineBinding.Translate,
            OnUnexpectedError = (fault, path) => logger.LogError(fault, "Resolving {Path} failed", path),
        });
    }
}
