using GraphApi.Execution.Planning;

namespace GraphApi.Execution.Incremental;

/// <summary>The deferred fragments in force at an object: those that begin there, and those around.</summary>
internal sealed class DeferScope(DeferUsage[] usages, DeferredFragment[] fragments, DeferScope? outer)
{
    public DeferredFragment this[DeferUsage usage] =>
        Array.IndexOf(usages, usage) is >= 0 and var index ? fragments[index]
        : outer is not null ? outer[usage]
        : throw new InvalidOperationException("A @defer is not in force where its fields are.");
}
