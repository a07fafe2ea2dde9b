using GraphApi.Execution.Planning;

namespace GraphApi.Execution.Cost;

/// <summary>The costs of those parts of a plan that no variable can change, kept with the plan. Safe for several threads.</summary>
internal sealed class PlanCosts(int objectPlanCount)
{
    private readonly Known?[] _objects = new Known?[objectPlanCount];

    public Known? Find(ObjectPlan plan) => _objects[plan.Id];

    // Two threads may both compute; they arrive at the same.
    public void Keep(ObjectPlan plan, OperationCost cost) => _objects[plan.Id] = new Known(cost);

    /// <summary>A cost as an object, so that it is published whole.</summary>
    internal sealed record Known(OperationCost Cost);
}
