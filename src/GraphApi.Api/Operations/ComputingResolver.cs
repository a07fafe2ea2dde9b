using GraphApi.Api.Contract;

namespace GraphApi.Api.Operations;

/// <summary>A resolver that only needs each parent and the arguments.</summary>
internal sealed class ComputingResolver<TParent>(Func<TParent, ResolverCall, object?> compute) : IResolver where TParent : class
{
    public ValueTask<IReadOnlyList<object?>> ResolveAsync(ResolverCall call)
    {
        var values = new object?[call.Parents.Count];
        for (var i = 0; i < values.Length; i++) values[i] = compute((TParent)call.Parents[i], call);
        return new(values);
    }
}
