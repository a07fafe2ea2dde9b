using GraphApi.Api.Contract;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Operations;

/// <summary>A resolver that reads the graph.</summary>
internal sealed class FetchingResolver(IGraphStore store, Func<ResolverCall, OperationData, ValueTask<IReadOnlyList<object?>>> resolve) : IResolver
{
    public async ValueTask<IReadOnlyList<object?>> ResolveAsync(ResolverCall call)
    {
        try
        {
            return await resolve(call, call.Operation.GetOrAdd(() => new OperationData(store)));
        }
        catch (CursorException error)
        {
            throw new ResolverException(ErrorCodes.BadCursor, $"{error.Message} Use cursors only with the filter and order that they came from, or start without one.");
        }
        catch (GraphStoreException error)
        {
            throw new ResolverException(error.Code, error.Message);
        }
    }
}
