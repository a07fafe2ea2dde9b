using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation.Rules;

/// <summary>
/// Collects the fields of merged selection sets by response name. Each selection set is flattened once, each fragment joins a merge once.
/// </summary>
internal sealed class FieldCollector
{
    private readonly Dictionary<SelectionSetNode, Flat> _flat = [];
    private int _nextId;

    /// <summary>The fields selected below all fields of a group.</summary>
    public IReadOnlyCollection<List<FieldEntry>> CollectBelow(ValidationContext context, List<FieldEntry> group)
    {
        var sets = new List<(SelectionSetNode, CompositeType?)>();
        foreach (var entry in group)
        {
            if (entry.Node.SelectionSet is { } set) sets.Add((set, entry.Definition?.Type.Named as CompositeType));
        }
        return sets.Count == 0 ? [] : Collect(context, sets);
    }

    /// <summary>The fields of several selection sets, in groups that share a response name.</summary>
    public IReadOnlyCollection<List<FieldEntry>> Collect(
        ValidationContext context, IEnumerable<(SelectionSetNode Set, CompositeType? Type)> sets)
    {
        var groups = new Dictionary<string, List<FieldEntry>>(StringComparer.Ordinal);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(SelectionSetNode Set, CompositeType? Type)>(sets.Reverse());
        while (pending.TryPop(out var next))
        {
            var flat = Flatten(context, next.Set, next.Type);
            if (!context.Spend(flat.Fields.Count + flat.Spreads.Count + 1)) return [];
            foreach (var entry in flat.Fields)
            {
                if (!groups.TryGetValue(entry.Node.ResponseName, out var group)) groups.Add(entry.Node.ResponseName, group = []);
                group.Add(entry);
            }
            foreach (var name in flat.Spreads)
            {
                if (spread.Add(name) && context.Fragments.TryGetValue(name, out var fragment))
                    pending.Push((fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name) as CompositeType));
            }
        }
        return groups.Values;
    }

    private Flat Flatten(ValidationContext context, SelectionSetNode set, CompositeType? type)
    {
        if (_flat.TryGetValue(set, out var flat)) return flat;
        flat = new Flat([], []);
        Flatten(context, set, type, flat);
        _flat.Add(set, flat);
        return flat;
    }

    // Inline fragments nest no deeper than the parser allows.
    private void Flatten(ValidationContext context, SelectionSetNode set, CompositeType? type, Flat flat)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = type is null ? null : context.Schema.FindField(type, field.Name);
                    flat.Fields.Add(new FieldEntry(_nextId++, field, type, definition));
                    break;
                case FragmentSpreadNode spread:
                    flat.Spreads.Add(spread.Name);
                    break;
                case InlineFragmentNode inline:
                    var condition = inline.TypeCondition is null
                        ? type
                        : context.Schema.FindType(inline.TypeCondition.Name) as CompositeType;
                    Flatten(context, inline.SelectionSet, condition, flat);
                    break;
            }
        }
    }

    private sealed record Flat(List<FieldEntry> Fields, List<string> Spreads);
}
