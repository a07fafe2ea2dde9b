using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>Fields of one object that are executed later, for one or more deferred fragments at once (working draft, "Execution Group").</summary>
/// <param name="plan">The fields.</param>
/// <param name="host">The object.</param>
/// <param name="scope">The fragments in force at it.</param>
internal sealed class ExecutionGroup(DeferredFields plan, ResultObject host, DeferScope scope)
    : ResultPart(host.Parent, host.Slot, isNonNull: true)
{
    public ObjectPlan Fields => plan.Fields;

    public ResultObject Host => host;

    public DeferScope Scope => scope;

    /// <summary>The fragments that its data belong to.</summary>
    public DeferredFragment[] Fragments { get; } = [.. plan.Usages.Usages.Select(usage => scope[usage])];

    /// <summary>The streams found in it, which clients may know of when they have its data.</summary>
    public List<ItemStream> Streams { get; } = [];

    public bool IsStarted { get; set; }

    public bool IsDone { get; set; }

    public object[] Path() => ResponsePath.Of(host.Parent, host.Slot);
}
