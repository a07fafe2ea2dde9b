using System.Text;
using GraphApi.Server.Observability;
using GraphApi.Server.Security;

namespace GraphApi.Server.Hosting;

/// <summary>The metrics, for operators: they tell who is busy with what.</summary>
internal static class MetricsEndpoint
{
    /// <summary>Serves the metrics at a path as Prometheus reads them.</summary>
    public static void MapMetrics(this WebApplication app, string path) => app.MapGet(path, (HttpContext context, Authenticator authenticator, PrometheusExporter metrics) =>
    {
        if (authenticator.AdmitOperator(context).Refusal is { } refusal) return refusal.WriteAsync(context);
        context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        return context.Response.WriteAsync(metrics.Write(), Encoding.UTF8, context.RequestAborted);
    });
}
