using System.Diagnostics.Metrics;
using GraphApi.Server.Observability;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Server.Tests.Observability;

public sealed class PrometheusExporterTests : IDisposable
{
    private readonly ServiceProvider _host = new ServiceCollection().AddMetrics().BuildServiceProvider();

    private IMeterFactory Meters => _host.GetRequiredService<IMeterFactory>();

    public void Dispose() => _host.Dispose();

    [Fact]
    public void Counters_gauges_and_histograms_are_written_in_the_text_format()
    {
        using var exporter = new PrometheusExporter(Meters);
        var meter = Meters.Create(Telemetry.Name);
        var counter = meter.CreateCounter<long>("tests.things", description: "Things.");
        var histogram = meter.CreateHistogram<double>("tests.time", "s");
        meter.CreateObservableGauge("tests.level", () => 42);

        counter.Add(2, new KeyValuePair<string, object?>("kind", "a \"quoted\" one"));
        counter.Add(3, new KeyValuePair<string, object?>("kind", "a \"quoted\" one"));
        histogram.Record(0.02);
        histogram.Record(20);
        var text = exporter.Write();

        Assert.Contains("# HELP tests_things_total Things.\n# TYPE tests_things_total counter\ntests_things_total{kind=\"a \\\"quoted\\\" one\"} 5\n", text, StringComparison.Ordinal);
        Assert.Contains("tests_time_seconds_bucket{le=\"0.01\"} 0\ntests_time_seconds_bucket{le=\"0.025\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("tests_time_seconds_bucket{le=\"+Inf\"} 2\ntests_time_seconds_sum 20.02\ntests_time_seconds_count 2\n", text, StringComparison.Ordinal);
        Assert.Contains("# TYPE tests_level gauge\ntests_level 42\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_up_down_counter_adds_up_and_may_fall()
    {
        using var exporter = new PrometheusExporter(Meters);
        var meter = Meters.Create(Telemetry.Name);
        var active = meter.CreateUpDownCounter<int>("tests.active");

        active.Add(3);
        active.Add(-1);

        Assert.Contains("# TYPE tests_active gauge\ntests_active 2\n", exporter.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_host_of_the_process_measures_is_not_shown_for_this_one()
    {
        using var other = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var exporter = new PrometheusExporter(Meters);

        other.GetRequiredService<IMeterFactory>().Create(Telemetry.Name).CreateObservableGauge("tests.version", () => 7);

        Assert.DoesNotContain("tests_version", exporter.Write(), StringComparison.Ordinal);
    }
}
