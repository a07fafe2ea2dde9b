using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Pipeline;

/// <summary>Counts while documents come in.</summary>
internal sealed class IngestTally
{
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<(string Relation, string From, string To)> _edges = [];
    private readonly List<IngestFailure> _failures = [];
    private int _read;
    private int _unchanged;
    private long _bytes;
    private StageTimings _timings;

    public bool HasRead => _read > 0;

    public void AddRead(DocumentContribution contribution, StageTimings timings)
    {
        _read++;
        _bytes += contribution.Document.Bytes;
        _timings += timings;
        foreach (var mention in contribution.Mentions) _entities.Add(mention.NodeId);
        foreach (var edge in contribution.Edges)
        {
            if (edge.Assertion.Origin == Origin.Stated) _edges.Add((edge.Relation, edge.From, edge.To));
        }
    }

    public void AddUnchanged() => _unchanged++;

    public void AddFailure(IngestFailure failure) => _failures.Add(failure);

    public IngestResult Result(TimeSpan elapsed) => new()
    {
        Read = _read,
        Unchanged = _unchanged,
        Failures = [.. _failures.OrderBy(f => f.Path, StringComparer.Ordinal)],
        Bytes = _bytes,
        Entities = _entities.Count,
        Edges = new SortedDictionary<string, int>(_edges.CountBy(e => e.Relation).ToDictionary(e => e.Key, e => e.Value), StringComparer.Ordinal),
        Elapsed = elapsed,
        Timings = _timings,
    };
}
