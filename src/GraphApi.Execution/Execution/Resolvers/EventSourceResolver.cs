namespace GraphApi.Execution;

/// <summary>ResolveFieldEventStream (section 6.2.3.1): opens the source of a subscription's events.</summary>
/// <param name="context">The coerced arguments, what is asked for below the field, and the operation, which lasts as long as the subscription.</param>
/// <returns>
/// The events: each becomes the parent of the root field, so its value where the field has no resolver of its own. An exception in
/// place of an event is that event's error and the stream goes on; one that is thrown ends the stream.
/// </returns>
/// <exception cref="GraphQLException">The subscription is refused; the message is for the client.</exception>
public delegate ValueTask<IAsyncEnumerable<object?>> EventSourceResolver(FieldContext context);
