using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphApi.Server.Observability;

/// <summary>The server's own instruments; those of ASP.NET Core, Kestrel and the runtime stand beside them at /metrics. OpenTelemetry finds them, and the traces, by the name "GraphApi".</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "GraphApi";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _activities = new(Name);
    private readonly Histogram<double> _operations;

    /// <summary>Makes the instruments.</summary>
    /// <param name="version">Gives the version of the graph.</param>
    public Telemetry(Func<long> version)
    {
        _operations = _meter.CreateHistogram<double>("graphapi.operation.duration", "s", "Duration of GraphQL requests.");
        _meter.CreateObservableGauge("graphapi.graph.version", version, description: "Version of the graph.");
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

    public void Dispose()
    {
        _meter.Dispose();
        _activities.Dispose();
    }
}
