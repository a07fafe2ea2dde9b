namespace GraphApi.Execution.Resolvers;

/// <summary>Calls a <see cref="ComputedResolver"/> for each parent; what one throws is that parent's error alone.</summary>
internal sealed class LoopResolver(ComputedResolver resolve) : IFieldResolver
{
    public ValueTask<IReadOnlyList<object?>> ResolveAsync(FieldContext context)
    {
        var values = new object?[context.Parents.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = resolve(context.Parents[i], context);
            }
            catch (Exception e) when (!context.Cancellation.IsCancellationRequested)
            {
                values[i] = e;
            }
        }

        return new ValueTask<IReadOnlyList<object?>>(values);
    }
}
