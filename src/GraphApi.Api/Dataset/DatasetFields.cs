using GraphApi.Api.Operations;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Dataset;

/// <summary>Binds what the data set says of itself.</summary>
internal static class DatasetFields
{
    public static void Bind(ApiBinder api)
    {
        api.Root("dataset", async (_, data) =>
            await data.AskAsync(async (reader, token) => new DatasetValue(reader.Version, await reader.GetDatasetAsync(token))));
        api.Read<DatasetValue>("DatasetInfo", "version", d => d.Version);
        api.Read<DatasetValue>("DatasetInfo", "name", d => d.Info?.Name);
        api.Read<DatasetValue>("DatasetInfo", "builtAt", d => d.Info?.BuiltAt.ToUniversalTime());
        api.Read<DatasetValue>("DatasetInfo", "pipeline", d => d.Info?.Pipeline);
        api.Read<DatasetValue>("DatasetInfo", "ontology", d => d.Info?.Ontology);
        api.Fetch<DatasetValue>("DatasetInfo", "documents", async (parents, call, data) =>
        {
            var documents = await data.AskAsync((reader, token) => reader.ListDocumentsAsync(token));
            return [.. parents.Select(_ => documents)];
        });
    }

    private sealed record DatasetValue(long Version, DatasetInfo? Info);
}
