namespace GraphApi.Execution.Tests.Execution;

/// <summary>A resolver that remembers with how many parents it was called.</summary>
internal sealed class CallCounter(Func<object, object?> read, bool wait = false) : IFieldResolver
{
    public List<int> ParentsOfCalls { get; } = [];

    public async ValueTask<IReadOnlyList<object?>> ResolveAsync(FieldContext context)
    {
        ParentsOfCalls.Add(context.Parents.Count);
        var values = context.Parents.Select(read).ToList();
        if (wait) await Task.Yield();
        return values;
    }
}
