using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Contract;

namespace GraphApi.Storage.Sqlite.Tests;

public sealed class MemoryStores : IStoreSource
{
    public async ValueTask<IGraphStore> OpenEmptyAsync(OntologyDefinition ontology) => await SqliteGraphStore.OpenAsync(SqliteGraphStore.InMemory, ontology);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
