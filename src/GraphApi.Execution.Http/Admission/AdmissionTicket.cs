using GraphApi.Execution.Cost;
using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Http;

/// <summary>The place of an operation that was let in. Dispose of it when the operation has ended.</summary>
internal sealed class AdmissionTicket(AdmissionControl control, CallerBudgets? budgets, string caller, double costPerMinute) : IDisposable
{
    private bool _left;

    /// <summary>Why the operation was refused when its cost was known; null where it was not.</summary>
    public BadRequestException? Refusal { get; private set; }

    /// <summary>Takes the operation's cost off the caller's budget, or refuses it.</summary>
    public GraphQLError? Charge(OperationCost cost)
    {
        if (budgets is null || budgets.TryTakeCost(caller, cost.Total, out var wait)) return null;
        Refusal = AdmissionControl.TooMany(HttpErrorCodes.CostBudgetExceeded, FormattableString.Invariant(
            $"The operation costs {cost.Total:0.##}, and you may spend {costPerMinute:0.##} a minute"), wait);
        return new GraphQLError(Refusal.Message, Refusal.Code);
    }

    public void Dispose()
    {
        if (!Interlocked.Exchange(ref _left, true)) control.Leave();
    }
}
