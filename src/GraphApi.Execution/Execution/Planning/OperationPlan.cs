using GraphApi.Execution.Cost;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Planning;

/// <summary>A compiled operation: immutable, free of request state, shared by all requests.</summary>
/// <param name="Operation">Query, mutation or subscription.</param>
/// <param name="Name">The operation's name, or null.</param>
/// <param name="Variables">The variables that it declares; plans address them by index.</param>
/// <param name="ConditionVariables">The indexes of those that @skip and @include use, which must not be null.</param>
/// <param name="Selection">The root fields.</param>
/// <param name="ObjectPlanCount">How many object plans there are; their ids are below it.</param>
internal sealed record OperationPlan(
    OperationType Operation, string? Name, VariablePlan[] Variables, int[] ConditionVariables, SelectionPlan Selection, int ObjectPlanCount)
{
    /// <summary>Whether something of it follows later. Never so in the plan that ignores @defer and @stream.</summary>
    public bool HasParts { get; init; }

    public ObjectPlan Root => Selection.Objects[0];

    /// <summary>What is known of its cost whatever the variables are; made with the first request.</summary>
    public PlanCosts? Costs { get; set; }
}
