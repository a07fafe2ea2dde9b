using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphApi.Server.Observability;

/// <summary>The server's own instruments; those of ASP.NET Core, Kestrel and the runtime stand beside them at /metrics. OpenTelemetry finds them, and the traces, by the name "GraphApi".</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "GraphApi";

    private readonly ActivitySource _activities = new(Name);
    private readonly Histogram<double> _operations;
    private readonly Counter<long> _rejected;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Where the host's meters come from; it disposes of them.</param>
    /// <param name="version">Gives the version of the graph.</param>
    public Telemetry(IMeterFactory meters, Func<long> version)
    {
        var meter = meters.Create(Name);
        _operations = meter.CreateHistogram<double>("graphapi.operation.duration", "s", "Duration of GraphQL requests.");
        _rejected = meter.CreateCounter<long>("graphapi.operation.rejected", description: "GraphQL operations that were refused, or given up at a limit, by error code.");
        meter.CreateObservableGauge("graphapi.graph.version", version, description: "Version of the graph.");
    }

    /// <summary>Measures and traces a GraphQL request.</summary>
    public async Task MeasureAsync(HttpContext context, RequestDelegate next)
    {
        using var activity = _activities.StartActivity("graphql", ActivityKind.Server);
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            activity?.SetTag("http.response.status_code", context.Response.StatusCode);
            _operations.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("status", context.Response.StatusCode));
        }
    }

    /// <summary>Counts an operation that was refused, or given up at a limit.</summary>
    /// <param name="code">The error's code: there are as many series as codes.</param>
    public void Rejected(string code) => _rejected.Add(1, new KeyValuePair<string, object?>("reason", code));

    public void Dispose() => _activities.Dispose();
}
