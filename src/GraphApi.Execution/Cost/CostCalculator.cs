using GraphApi.Execution.Coercion;
using GraphApi.Execution.Planning;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Cost;

/// <summary>
/// Static query analysis (GraphQL Cost Directives, section 5.1.1) on a compiled plan and coerced variables: an upper bound, found by
/// looking at each part of the plan once, however often fragments repeat it.
/// </summary>
internal readonly struct CostCalculator
{
    private readonly CostModel _model;
    private readonly VariableValues _variables;
    private readonly PlanCosts _costs;
    private readonly Dictionary<int, OperationCost> _ofThisRequest;

    private CostCalculator(CostModel model, VariableValues variables, PlanCosts costs)
    {
        _model = model;
        _variables = variables;
        _costs = costs;
        _ofThisRequest = [];
    }

    /// <summary>The cost of an operation. Parts that no variable can change are computed once for each plan.</summary>
    /// <exception cref="RequestException">A slicing argument is missing.</exception>
    public static OperationCost Of(OperationPlan plan, CostModel model, VariableValues variables)
    {
        var costs = plan.Costs ??= new PlanCosts(plan.ObjectPlanCount);
        if (costs.Find(plan.Root) is { } known) return known.Cost;
        var varies = false;
        return new CostCalculator(model, variables, costs).OfObject(plan.Root, ref varies);
    }

    /// <summary>An object with all that is asked of it.</summary>
    /// <param name="plan">The object's plan.</param>
    /// <param name="varies">Set where a variable can change the cost.</param>
    private OperationCost OfObject(ObjectPlan plan, ref bool varies)
    {
        if (_costs.Find(plan) is { } known) return known.Cost;
        if (_ofThisRequest.TryGetValue(plan.Id, out var cost))
        {
            varies = true;
            return cost;
        }

        var variesHere = false;
        cost = OfFields(plan, null, 0, ref variesHere);
        if (variesHere) _ofThisRequest.Add(plan.Id, cost);
        else _costs.Keep(plan, cost);
        varies |= variesHere;
        return cost;
    }

    /// <summary>An object with all that is asked of it, where the field that holds it sizes lists inside.</summary>
    private OperationCost OfFields(ObjectPlan plan, ListSize? holder, double size, ref bool varies)
    {
        var cost = new OperationCost(0, Math.Max(_model.WeightOf(plan.Type), 0));
        foreach (var field in plan.Fields)
        {
            if (field.Conditions is not null) varies = true;
            if (!field.IsIncluded(_variables)) continue;
            var sized = holder is not null && Array.IndexOf(holder.SizedFields, field.Definition.Name) >= 0;
            cost = cost.Plus(OfField(field, sized ? size : null, ref varies));
        }

        return cost;
    }

    private OperationCost OfField(FieldPlan field, double? size, ref bool varies)
    {
        var price = _model.PriceOf(field.Definition);
        object?[]? arguments = null;
        if (price.WeighsArguments || price.ListSize is { SlicingArguments.Length: > 0 })
        {
            if (field.Arguments.Dynamic.Length > 0) varies = true;
            arguments = ArgumentsOf(field);
            // Arguments that do not fit are the field's error when it is executed; nothing below it will be.
            if (arguments is null) return new OperationCost(Math.Max(price.Weight, 0), 0);
        }

        var weight = price.Weight;
        if (price.WeighsArguments)
            for (var i = 0; i < arguments!.Length; i++) weight += _model.WeightOf(field.Arguments.Definitions[i], arguments[i]);
        var own = new OperationCost(Math.Clamp(weight, 0, OperationCost.Max), 0);
        if (field.Definition.DeclaringType is null) return own;

        var holder = price.ListSize is { SizedFields.Length: > 0 } ? price.ListSize : null;
        var inside = holder?.Of(field, arguments ?? [], _model.Options.DefaultListSize) ?? 0;
        var count = CountOf(field.Type, size ?? (holder is null ? price.ListSize?.Of(field, arguments ?? [], _model.Options.DefaultListSize) : null));
        return own.Plus(OfValue(field, holder, inside, ref varies).Times(count));
    }

    private object?[]? ArgumentsOf(FieldPlan field)
    {
        if (field.Arguments.Dynamic.Length == 0) return field.Arguments.Constants;
        try
        {
            return ArgumentCoercion.Coerce(field.Arguments, _variables).Raw;
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    /// <summary>One value: of the costliest type that it can have.</summary>
    private OperationCost OfValue(FieldPlan field, ListSize? holder, double size, ref bool varies)
    {
        if (field.Selection is not { } selection) return new OperationCost(0, Math.Max(_model.WeightOf(field.Type.Named), 0));
        var cost = default(OperationCost);
        foreach (var plan in selection.Objects)
            cost = cost.Or(holder is null ? OfObject(plan, ref varies) : OfFields(plan, holder, size, ref varies));
        return cost;
    }

    /// <summary>How many values a field has: the product of the lengths of its lists, the outermost one's being known.</summary>
    private double CountOf(GraphType type, double? size)
    {
        double count = 1;
        for (var list = type.Nullable as ListType; list is not null; list = list.ItemType.Nullable as ListType)
        {
            count = Math.Min(count * (size ?? _model.Options.DefaultListSize), OperationCost.Max);
            size = null;
        }

        return count;
    }
}
