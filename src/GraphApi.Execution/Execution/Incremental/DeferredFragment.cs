using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;

namespace GraphApi.Execution.Incremental;

/// <summary>A deferred fragment of one object (working draft, "Delivery Group"): announced, delivered and completed as a whole.</summary>
internal sealed class DeferredFragment(DeferUsage usage, ResultObject host, DeferredFragment? parent)
{
    public string? Label => usage.Label;

    /// <summary>The fragment around it, without which it is not delivered.</summary>
    public DeferredFragment? Parent => parent;

    public List<DeferredFragment> Children { get; } = [];

    /// <summary>What is to be executed for it and not delivered yet.</summary>
    public List<ExecutionGroup> Groups { get; } = [];

    /// <summary>Its id once clients know of it.</summary>
    public int? Id { get; set; }

    /// <summary>Whether it was completed, failed or turned out empty.</summary>
    public bool IsClosed { get; set; }

    public object[] Path { get; } = ResponsePath.Of(host.Parent, host.Slot);
}
