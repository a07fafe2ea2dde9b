namespace GraphApi.Server.Observability;

/// <summary>The metric types of the Prometheus text format that are used.</summary>
internal enum PrometheusKind
{
    /// <summary>Grows by what is recorded.</summary>
    Counter,

    /// <summary>Is what was recorded last.</summary>
    Gauge,

    /// <summary>Changes by what is recorded, up or down; Prometheus calls it a gauge too.</summary>
    UpDown,

    /// <summary>How often values of which size were recorded.</summary>
    Histogram,
}
