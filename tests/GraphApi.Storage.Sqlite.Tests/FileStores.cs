using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Contract;

namespace GraphApi.Storage.Sqlite.Tests;

public sealed class FileStores : IStoreSource
{
    private readonly TestFolder _folder = new();
    private int _count;

    public async ValueTask<IGraphStore> OpenEmptyAsync(OntologyDefinition ontology) => await SqliteGraphStore.OpenAsync(_folder.File($"그래프 {_count++}.db"), ontology);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
