using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Planning;

/// <summary>
/// CollectFields (section 6.3.2), ahead of time: @skip and @include with variables become conditions, all else is decided.
/// </summary>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, int> variables,
    ISet<int> conditionVariables,
    PlanBudget budget)
{
    private readonly Dictionary<string, CollectedField> _fields = new(StringComparer.Ordinal);
    private readonly List<CollectedField> _inOrder = [];
    private readonly HashSet<(string Fragment, Condition? Condition)> _visited = [];
    private ObjectType _type = null!;
    private int _position;

    /// <summary>The fields of <paramref name="type"/> in response order.</summary>
    public IReadOnlyList<CollectedField> Collect(ObjectType type, SelectionSource[] sources)
    {
        _type = type;
        _fields.Clear();
        _visited.Clear();
        _inOrder.Clear();
        foreach (var source in sources) Visit(source.Set, source.Condition);
        return _inOrder;
    }

    private void Visit(SelectionSetNode set, Condition? condition)
    {
        foreach (var selection in set.Selections)
        {
            budget.Spend(selection);
            var here = condition;
            if (!TryDecide(selection, ref here)) continue;
            switch (selection)
            {
                case FieldNode field:
                    Add(field, here);
                    break;
                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || Applies(inline.TypeCondition)) Visit(inline.SelectionSet, here);
                    break;
                case FragmentSpreadNode spread:
                    // What was visited unconditionally covers every condition.
                    if (_visited.Contains((spread.Name, null)) || !_visited.Add((spread.Name, here))) break;
                    var fragment = fragments[spread.Name];
                    if (Applies(fragment.TypeCondition)) Visit(fragment.SelectionSet, here);
                    break;
            }
        }
    }

    private void Add(FieldNode field, Condition? condition)
    {
        if (!_fields.TryGetValue(field.ResponseName, out var collected))
        {
            collected = new CollectedField();
            _fields.Add(field.ResponseName, collected);
            _inOrder.Add(collected);
        }

        if (collected.TryAdd(field, condition, _position++)) budget.SpendField(field);
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
                conditionVariables.Add(variables[variable.Name]);
                if (!Condition.TryAdd(ref condition, variables[variable.Name], expected)) return false;
            }
        }

        return true;
    }
}
