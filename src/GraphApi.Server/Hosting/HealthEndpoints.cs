using GraphApi.Graph.Storage;

namespace GraphApi.Server.Hosting;

/// <summary>Whether the server lives and can answer, for whatever watches over it; for everybody, since it tells nothing of the graph.</summary>
internal static class HealthEndpoints
{
    /// <summary>Serves <c>live</c> and <c>ready</c> below a path.</summary>
    public static void MapHealth(this WebApplication app, string path, IGraphStore store)
    {
        app.MapGet(path + "/live", () => Results.Text("live"));
        app.MapGet(path + "/ready", (CancellationToken cancellation) => ReadyAsync(store, cancellation));
    }

    private static async Task<IResult> ReadyAsync(IGraphStore store, CancellationToken cancellation)
    {
        try
        {
            await using var reader = await store.OpenReaderAsync(cancellation);
            return Results.Json(new { status = "ready", version = reader.Version });
        }
        catch (GraphStoreException e)
        {
            return Results.Json(new { status = "unavailable", code = e.Code, message = e.Message }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
