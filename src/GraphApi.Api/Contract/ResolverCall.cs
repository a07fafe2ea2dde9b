namespace GraphApi.Api.Contract;

/// <summary>What a resolver is given: one field at one level of the response, with all its parents. Hosts derive from it.</summary>
public abstract class ResolverCall
{
    /// <summary>The objects that the field is asked of, at least one; for root fields a placeholder.</summary>
    public abstract IReadOnlyList<object> Parents { get; }

    /// <summary>
    /// The argument's coerced value, or null where it is null or not given. Lists are <see cref="IReadOnlyList{T}"/> of object, input objects
    /// <see cref="IReadOnlyDictionary{TKey,TValue}"/> from string to object, enum values their names; Int is int, Float double, ID and String string.
    /// </summary>
    public abstract object? Argument(string name);

    /// <summary>What is asked for below the field.</summary>
    public abstract IRequestedSelection Selection { get; }

    /// <summary>Who calls.</summary>
    public abstract Caller Caller { get; }

    /// <summary>What the operation's resolvers share.</summary>
    public abstract IOperationScope Operation { get; }

    /// <summary>Set when the client has gone or the deadline has passed.</summary>
    public abstract CancellationToken Cancellation { get; }
}
