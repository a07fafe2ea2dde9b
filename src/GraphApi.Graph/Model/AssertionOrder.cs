namespace GraphApi.Graph.Model;

/// <summary>
/// The order of an edge's assertions; the first is the one that the edge shows. Actual before any other status, for a plan that is stated must not
/// hide a fact that is known; stated before reference before inferred; the other statuses in their order; more properties before fewer; surer before less sure; then document id, place, and the properties' text, so that it never
/// depends on the order in which documents came in.
/// </summary>
public sealed class AssertionOrder : IComparer<Assertion>
{
    /// <summary>The only instance.</summary>
    public static AssertionOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Assertion? x, Assertion? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var order = (x.Status != Status.Actual).CompareTo(y.Status != Status.Actual);
        if (order == 0) order = x.Origin.CompareTo(y.Origin);
        if (order == 0) order = x.Status.CompareTo(y.Status);
        if (order == 0) order = y.Properties.Count.CompareTo(x.Properties.Count);
        if (order == 0) order = y.Confidence.CompareTo(x.Confidence);
        if (order == 0) order = string.CompareOrdinal(x.Evidence?.DocumentId, y.Evidence?.DocumentId);
        if (order == 0 && x.Evidence is { } a && y.Evidence is { } b) order = a.Span.CompareTo(b.Span);
        if (order == 0) order = string.CompareOrdinal(x.Evidence?.Extractor, y.Evidence?.Extractor);
        if (order == 0) order = string.CompareOrdinal(Text(x), Text(y));
        return order;
    }

    private static string Text(Assertion assertion) =>
        string.Join('\n', assertion.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}").Concat(assertion.Because));
}
