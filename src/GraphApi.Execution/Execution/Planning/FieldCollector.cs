using GraphApi.Execution.Coercion;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>
/// CollectFields (section 6.3.2), ahead of time: @skip and @include with variables become conditions, all else is decided. Where the
/// variables are known, so is everything, and @defer can be taken into account.
/// </summary>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, int> variables,
    ISet<int> conditionVariables,
    PlanBudget budget,
    VariableValues? known)
{
    private readonly Dictionary<string, CollectedField> _fields = new(StringComparer.Ordinal);
    private readonly List<CollectedField> _inOrder = [];
    private readonly HashSet<(string Fragment, Condition? Condition, DirectiveNode? Defer)> _visited = [];
    private ObjectType _type = null!;
    private bool _defers;
    private int _position;

    /// <summary>The @defers that begin at the object, outer ones first.</summary>
    public List<DeferUsage> Usages { get; } = [];

    /// <summary>The fields of <paramref name="type"/> in response order.</summary>
    public IReadOnlyList<CollectedField> Collect(ObjectType type, SelectionSource[] sources, bool defers)
    {
        _type = type;
        _defers = defers;
        foreach (var source in sources) Visit(source.Set, source.Condition, source.Defer);
        return _inOrder;
    }

    private void Visit(SelectionSetNode set, Condition? condition, DeferUsage? defer)
    {
        foreach (var selection in set.Selections)
        {
            budget.Spend(selection);
            var here = condition;
            if (!TryDecide(selection, ref here)) continue;
            switch (selection)
            {
                case FieldNode field:
                    Add(field, here, defer);
                    break;
                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || Applies(inline.TypeCondition)) Visit(inline.SelectionSet, here, DeferOf(inline, defer));
                    break;
                case FragmentSpreadNode spread:
                    var fragment = fragments[spread.Name];
                    if (!Applies(fragment.TypeCondition)) break;
                    var inner = _defers ? IncrementalDirectives.FindActive(spread, IncrementalDirectives.Defer, known!) : null;
                    // What was visited unconditionally covers every condition.
                    if (_visited.Contains((spread.Name, null, null)) || !_visited.Add((spread.Name, here, inner ?? defer?.Directive))) break;
                    Visit(fragment.SelectionSet, here, Begin(inner, defer));
                    break;
            }
        }
    }

    private DeferUsage? DeferOf(SelectionNode selection, DeferUsage? outer) =>
        _defers ? Begin(IncrementalDirectives.FindActive(selection, IncrementalDirectives.Defer, known!), outer) : outer;

    private DeferUsage? Begin(DirectiveNode? defer, DeferUsage? outer)
    {
        if (defer is null) return outer;
        var usage = new DeferUsage(defer, outer);
        Usages.Add(usage);
        return usage;
    }

    private void Add(FieldNode field, Condition? condition, DeferUsage? defer)
    {
        if (!_fields.TryGetValue(field.ResponseName, out var collected))
        {
            collected = new CollectedField();
            _fields.Add(field.ResponseName, collected);
            _inOrder.Add(collected);
        }

        if (collected.TryAdd(new FieldOccurrence(field, condition, defer), _position++)) budget.SpendField(field);
    }

    private bool Applies(NamedTypeNode condition) =>
        schema.FindType(condition.Name) is CompositeType type && schema.IsPossibleType(type, _type);

    /// <summary>Adds what the selection's own directives demand; false where it can never take part.</summary>
    private bool TryDecide(SelectionNode selection, ref Condition? condition)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name is not ("skip" or "include")) continue;
            var expected = directive.Name == "include";
            foreach (var argument in directive.Arguments)
            {
                if (argument.Name != "if") continue;
                if (argument.Value is BooleanValueNode literal && literal.Value != expected) return false;
                if (argument.Value is not VariableNode variable) continue;
                if (known is not null)
                {
                    if (known[variable.Name] is true != expected) return false;
                    continue;
                }

                conditionVariables.Add(variables[variable.Name]);
                if (!Condition.TryAdd(ref condition, variables[variable.Name], expected)) return false;
            }
        }

        return true;
    }
}
