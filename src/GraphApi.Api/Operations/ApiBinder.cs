using GraphApi.Api.Contract;
using GraphApi.Api.Schema;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Operations;

/// <summary>What every concept binds its fields with.</summary>
internal sealed record ApiBinder(ApiShape Shape, ResolverMap Map, IGraphStore Store, ApiOptions Options)
{
    /// <summary>A field that is read off its parent.</summary>
    public void Read<TParent>(string type, string field, Func<TParent, object?> read) where TParent : class => Map.Add(type, field, read);

    /// <summary>A field that is computed from its parent and its arguments.</summary>
    public void Compute<TParent>(string type, string field, Func<TParent, ResolverCall, object?> compute) where TParent : class =>
        Map.Add(type, field, new ComputingResolver<TParent>(compute));

    /// <summary>A root field: it has one parent, which does not matter.</summary>
    public void Root(string field, Func<ResolverCall, OperationData, ValueTask<object?>> resolve) =>
        Fetch<object>("Query", field, async (parents, call, data) =>
        {
            var value = await resolve(call, data);
            return [.. parents.Select(_ => value)];
        });

    /// <summary>A resolver for a field of many types: each is given all parents of a level at once.</summary>
    public IResolver Fetching<TParent>(LevelResolver<TParent> resolve) where TParent : class => new FetchingResolver<TParent>(Store, resolve);

    /// <summary>A field that fetches for all parents of a level at once.</summary>
    public void Fetch<TParent>(string type, string field, LevelResolver<TParent> resolve) where TParent : class =>
        Map.Add(type, field, Fetching(resolve));
}
