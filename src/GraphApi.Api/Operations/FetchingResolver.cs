using GraphApi.Api.Contract;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Operations;

/// <summary>A resolver that reads the graph.</summary>
internal sealed class FetchingResolver<TParent>(IGraphStore store, LevelResolver<TParent> resolve) : IResolver where TParent : class
{
    public async ValueTask<IReadOnlyList<object?>> ResolveAsync(ResolverCall call)
    {
        try
        {
            var data = call.Operation.GetOrAdd(() => new OperationData(store, call.Cancellation));
            return await resolve([.. call.Parents.Cast<TParent>()], call, data);
        }
        catch (CursorException error)
        {
            throw new ResolverException(
                ErrorCodes.BadCursor, $"{error.Message} Use cursors only with the filter and order that they came from, or start without one.");
        }
        catch (GraphStoreException error)
        {
            throw new ResolverException(error.Code, error.Message);
        }
    }
}
