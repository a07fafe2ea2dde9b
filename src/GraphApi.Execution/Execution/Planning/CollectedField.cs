using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>The occurrences of one response name, each with its condition.</summary>
internal sealed class CollectedField
{
    private readonly List<(FieldNode Node, Condition? Condition)> _occurrences = [];
    private readonly List<FieldPlace> _places = [];
    private readonly HashSet<(FieldNode Node, Condition? Condition)> _known = [];

    public FieldNode First => _occurrences[0].Node;

    public IReadOnlyList<(FieldNode Node, Condition? Condition)> Occurrences => _occurrences;

    /// <summary>Adds an occurrence; false where the same was there already.</summary>
    public bool TryAdd(FieldNode node, Condition? condition, int position)
    {
        if (!_known.Add((node, condition))) return false;
        _occurrences.Add((node, condition));
        // Nothing comes after a place that the field always has.
        if (_places.Count == 0 || _places[^1].Condition is not null) _places.Add(new FieldPlace(condition, position));
        return true;
    }

    /// <summary>Where the field stands among the others: at the first of these places whose condition holds.</summary>
    public FieldPlace[] Places => [.. _places];

    /// <summary>When the field takes part; null for always.</summary>
    public Condition[]? Conditions()
    {
        var conditions = new HashSet<Condition>();
        foreach (var (_, condition) in _occurrences)
        {
            if (condition is null) return null;
            conditions.Add(condition);
        }

        return [.. conditions];
    }

    /// <summary>The selection sets below the field.</summary>
    public SelectionSource[] Sources()
    {
        // Where all occurrences depend on the same condition, it is decided at the field itself and need not be asked again below.
        var shared = _occurrences.TrueForAll(occurrence => Equals(occurrence.Condition, _occurrences[0].Condition));
        var sources = new SelectionSource[_occurrences.Count];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = new SelectionSource(_occurrences[i].Node.SelectionSet!, shared ? null : _occurrences[i].Condition);
        return sources;
    }
}
