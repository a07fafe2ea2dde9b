namespace GraphApi.Execution.Running;

/// <summary>A resolver at work: its values, the failure that it ended with, or the task that will tell.</summary>
internal struct FieldRun
{
    public Task<IReadOnlyList<object?>>? Task;
    public IReadOnlyList<object?>? Values;
    public Exception? Failure;
}
