using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Cost;

/// <summary>Computes the cost of operations, tells it where the request asks, and refuses what costs too much.</summary>
internal sealed class CostAnalyzer(CostModel model) : IOperationAnalyzer
{
    public GraphQLError? Analyze(OperationContext operation)
    {
        var cost = CostCalculator.Of(operation.Plan, model, operation.Variables);
        operation.Cost = cost;
        if (operation.Request.CostMode is not CostMode.Enforce) operation.AddExtension("cost", Describe(cost));
        if (cost.FieldCost > model.Options.MaxFieldCost) return TooHigh("field", cost.FieldCost, model.Options.MaxFieldCost, cost);
        if (cost.TypeCost > model.Options.MaxTypeCost) return TooHigh("type", cost.TypeCost, model.Options.MaxTypeCost, cost);
        return null;
    }

    private GraphQLError TooHigh(string kind, double cost, double limit, OperationCost all) => new(
        FormattableString.Invariant($"The operation's {kind} cost is {cost:0.##}; {limit:0.##} is allowed. Ask for smaller pages or less below them."),
        ErrorCodes.CostTooHigh, extensions: Describe(all));

    private Dictionary<string, object?> Describe(OperationCost cost) => new()
    {
        ["fieldCost"] = cost.FieldCost,
        ["typeCost"] = cost.TypeCost,
        // JSON has no infinity; null says that there is no limit.
        ["maxFieldCost"] = double.IsFinite(model.Options.MaxFieldCost) ? model.Options.MaxFieldCost : null,
        ["maxTypeCost"] = double.IsFinite(model.Options.MaxTypeCost) ? model.Options.MaxTypeCost : null,
    };
}
