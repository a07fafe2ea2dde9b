using System.Diagnostics.Metrics;
using System.Text;

namespace GraphApi.Server.Observability;

/// <summary>
/// Collects what System.Diagnostics.Metrics measures in this process and writes it in the Prometheus text exposition format 0.0.4. The number
/// of series is bounded, so that a hostile client cannot fill the memory with label values.
/// </summary>
internal sealed class PrometheusExporter : IDisposable
{
    private const int MaxSeries = 2_000;
    private static readonly string[] Meters = [Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];
    private readonly MeterListener _listener = new();
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (string Header, SortedDictionary<string, PrometheusSeries> Series)> _families = new(StringComparer.Ordinal);
    private int _series;

    /// <summary>Begins to listen.</summary>
    /// <param name="scope">The factory of this host's meters: another host in the same process has its own, which are not its business.</param>
    public PrometheusExporter(IMeterFactory scope)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            var meter = instrument.Meter;
            if (Meters.Contains(meter.Name) && (meter.Scope is null || ReferenceEquals(meter.Scope, scope))) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>(Record);
        _listener.SetMeasurementEventCallback<float>((i, v, t, s) => Record(i, v, t, s));
        _listener.SetMeasurementEventCallback<long>((i, v, t, s) => Record(i, v, t, s));
        _listener.SetMeasurementEventCallback<int>((i, v, t, s) => Record(i, v, t, s));
        _listener.Start();
    }

    /// <summary>All series as they stand now.</summary>
    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        lock (_lock)
        {
            foreach (var (header, series) in _families.Values)
            {
                text.Append(header);
                foreach (var one in series.Values) one.Write(text);
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        var labels = Labels(tags);
        var kind = KindOf(instrument);
        var name = NameOf(instrument, kind);
        lock (_lock)
        {
            if (!_families.TryGetValue(name, out var family))
            {
                family = ($"# HELP {name} {instrument.Description?.Replace("\n", " ", StringComparison.Ordinal)}\n# TYPE {name} {TypeName(kind)}\n",
                    new SortedDictionary<string, PrometheusSeries>(StringComparer.Ordinal));
                _families.Add(name, family);
            }

            if (!family.Series.TryGetValue(labels, out var series))
            {
                if (++_series > MaxSeries) return;
                // An observable counter reports its total, a plain one what it grew by.
                series = new PrometheusSeries(name, labels, kind == PrometheusKind.Counter && instrument.IsObservable ? PrometheusKind.Gauge : kind);
                family.Series.Add(labels, series);
            }

            series.Record(value);
        }
    }

    private static PrometheusKind KindOf(Instrument instrument)
    {
        var type = instrument.GetType().Name;
        if (type.StartsWith("Histogram", StringComparison.Ordinal)) return PrometheusKind.Histogram;
        if (type.StartsWith("Counter", StringComparison.Ordinal) || type.StartsWith("ObservableCounter", StringComparison.Ordinal)) return PrometheusKind.Counter;
        return type.StartsWith("UpDownCounter", StringComparison.Ordinal) ? PrometheusKind.UpDown : PrometheusKind.Gauge;
    }

    private static string TypeName(PrometheusKind kind) => kind == PrometheusKind.UpDown ? "gauge" : kind.ToString().ToLowerInvariant();

    private static string NameOf(Instrument instrument, PrometheusKind kind)
    {
        var name = new StringBuilder(instrument.Name.Length + 8);
        foreach (var c in instrument.Name) name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        if (instrument.Unit == "s") name.Append("_seconds");
        if (instrument.Unit == "By") name.Append("_bytes");
        if (kind == PrometheusKind.Counter) name.Append("_total");
        return name.ToString();
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.Length == 0) return "";
        var labels = new List<string>(tags.Length);
        foreach (var (key, value) in tags)
        {
            var text = (value?.ToString() ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            labels.Add($"{key.Replace('.', '_')}=\"{text}\"");
        }

        labels.Sort(StringComparer.Ordinal);
        return string.Join(',', labels);
    }
}
