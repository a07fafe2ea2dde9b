namespace GraphApi.Execution.Resolvers;

/// <summary>A root field of subscriptions: where its events come from, and how its value is read off one.</summary>
/// <param name="source">Opens the source of events.</param>
/// <param name="ofEvent">What is bound to the field besides: an <see cref="IFieldResolver"/>, a <see cref="PropertyResolver"/>, or null for the event itself.</param>
internal sealed class EventResolver(EventSourceResolver source, object? ofEvent) : IFieldResolver
{
    public EventSourceResolver Source { get; } = source;

    public ValueTask<IReadOnlyList<object?>> ResolveAsync(FieldContext context) => ofEvent switch
    {
        IFieldResolver resolver => resolver.ResolveAsync(context),
        PropertyResolver property => Single(property(context.Parents[0])),
        _ => Single(context.Parents[0] == Running.OperationRunner.NoRoot ? null : context.Parents[0]),
    };

    // A root field has one parent.
    private static ValueTask<IReadOnlyList<object?>> Single(object? value) => new([value]);
}
