namespace GraphApi.Api.Contract;

/// <summary>
/// Resolves one field for a whole level of the response at once. Knows no GraphQL engine; each host binds it to its own.
/// </summary>
public interface IResolver
{
    /// <summary>For each parent, in order: the value, null, or an exception (<see cref="ResolverException"/>) as that parent's error. Lists are any enumerable but strings.</summary>
    ValueTask<IReadOnlyList<object?>> ResolveAsync(ResolverCall call);
}
