using System.Globalization;
using System.Text;

namespace GraphApi.Server.Observability;

/// <summary>One time series: an instrument with one combination of tags. Not safe for several threads by itself.</summary>
internal sealed class PrometheusSeries(string name, string labels, PrometheusKind kind)
{
    // The buckets that OpenTelemetry recommends for durations in seconds.
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
    private readonly long[] _buckets = kind == PrometheusKind.Histogram ? new long[Bounds.Length] : [];
    private double _value;
    private long _count;

    public void Record(double value)
    {
        _count++;
        _value = kind == PrometheusKind.Gauge ? value : _value + value;
        for (var i = 0; i < _buckets.Length; i++)
        {
            if (value <= Bounds[i]) _buckets[i]++;
        }
    }

    public void Write(StringBuilder text)
    {
        if (kind != PrometheusKind.Histogram)
        {
            Line(text, "", labels, _value);
            return;
        }

        for (var i = 0; i < _buckets.Length; i++) Line(text, "_bucket", With($"le=\"{Number(Bounds[i])}\""), _buckets[i]);
        Line(text, "_bucket", With("le=\"+Inf\""), _count);
        Line(text, "_sum", labels, _value);
        Line(text, "_count", labels, _count);
    }

    private string With(string label) => labels.Length == 0 ? label : labels + "," + label;

    private void Line(StringBuilder text, string suffix, string withLabels, double value)
    {
        text.Append(name).Append(suffix);
        if (withLabels.Length > 0) text.Append('{').Append(withLabels).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
