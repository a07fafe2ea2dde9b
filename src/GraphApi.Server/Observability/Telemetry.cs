using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphApi.Server.Observability;

/// <summary>The server's own instruments; those of ASP.NET Core and Kestrel stand beside them at /metrics. OpenTelemetry finds them by the name "GraphApi".</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "GraphApi";

    private readonly Meter _meter = new(Name);

    public Telemetry(Func<long> version, Func<(int Nodes, int Edges)> size)
    {
        Operations = _meter.CreateHistogram<double>("graphapi.operation.duration", "s", "Duration of GraphQL operations.");
        _meter.CreateObservableGauge("graphapi.graph.version", version, description: "Version of the graph.");
        _meter.CreateObservableGauge("graphapi.graph.nodes", () => size().Nodes, description: "Nodes in the graph.");
        _meter.CreateObservableGauge("graphapi.graph.edges", () => size().Edges, description: "Edges in the graph.");
    }

    /// <summary>Where traces of operations come from.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>How long operations take, in seconds, tagged with their outcome.</summary>
    public Histogram<double> Operations { get; }

    public void Dispose() => _meter.Dispose();
}
