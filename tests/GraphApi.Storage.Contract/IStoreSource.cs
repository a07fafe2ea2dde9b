using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

/// <summary>Makes the stores that the contract is tested on: each test gets an empty one of its own.</summary>
public interface IStoreSource : IAsyncDisposable
{
    ValueTask<IGraphStore> OpenEmptyAsync(OntologyDefinition ontology);
}
