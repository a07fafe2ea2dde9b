namespace GraphApi.Api.Contract;

/// <summary>Where the events of a field of the subscription root come from. Knows no GraphQL engine; each host binds it to its own.</summary>
public interface IEventSource
{
    /// <summary>Opens the source. It ends when the call is cancelled or its enumerator disposed of.</summary>
    /// <param name="call">The arguments and the caller; its operation lasts as long as the subscription.</param>
    /// <returns>The events, each of which is the field's value; the next one is computed when it is asked for.</returns>
    /// <exception cref="ResolverException">The subscription is refused; the message is for the client.</exception>
    ValueTask<IAsyncEnumerable<object?>> OpenAsync(ResolverCall call);
}
