namespace GraphApi.Execution.Resolvers;

/// <summary>A <see cref="BatchResolver"/> as the interface that the engine calls.</summary>
internal sealed class DelegateResolver(BatchResolver resolve) : IFieldResolver
{
    public ValueTask<IReadOnlyList<object?>> ResolveAsync(FieldContext context) => resolve(context);
}
