using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>The occurrences of one response name, each with its condition.</summary>
internal sealed class CollectedField
{
    private readonly List<FieldOccurrence> _occurrences = [];
    private readonly List<FieldPlace> _places = [];
    private readonly HashSet<FieldOccurrence> _known = [];

    public FieldNode First => _occurrences[0].Node;

    public IReadOnlyList<FieldOccurrence> Occurrences => _occurrences;

    /// <summary>Adds an occurrence; false where the same was there already.</summary>
    public bool TryAdd(FieldOccurrence occurrence, int position)
    {
        if (!_known.Add(occurrence)) return false;
        _occurrences.Add(occurrence);
        var condition = occurrence.Condition;
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
        foreach (var occurrence in _occurrences)
        {
            if (occurrence.Condition is null) return null;
            conditions.Add(occurrence.Condition);
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
        {
            var (node, condition, defer) = _occurrences[i];
            sources[i] = new SelectionSource(node.SelectionSet!, shared ? null : condition, defer);
        }

        return sources;
    }

    /// <summary>
    /// What the field is executed for (working draft, "GetFilteredDeferUsageSet"): nothing where an occurrence is not deferred, else the
    /// outermost @defers that it is under.
    /// </summary>
    public DeferUsageSet Usages()
    {
        var usages = new HashSet<DeferUsage>();
        foreach (var occurrence in _occurrences)
        {
            if (occurrence.Defer is null) return DeferUsageSet.None;
            usages.Add(occurrence.Defer);
        }

        return new DeferUsageSet([.. usages.Where(usage => !usage.IsWithin(usages))]);
    }
}
