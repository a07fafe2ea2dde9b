namespace GraphApi.Execution.Incremental;

/// <summary>Parts that are executed together, because they ask for the same: whole levels of them at once.</summary>
/// <param name="Run">The execution; gives what it leaves for later.</param>
/// <param name="Groups">The groups that it executes, or none.</param>
/// <param name="Chunks">The items that it executes, or none.</param>
internal sealed record IncrementalBatch(Task<IncrementalWork> Run, IReadOnlyList<ExecutionGroup> Groups, IReadOnlyList<StreamChunk> Chunks);
