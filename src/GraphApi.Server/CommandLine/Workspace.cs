using System.Diagnostics;
using GraphApi.Extraction.Reading;
using GraphApi.Graph.Documents;
using GraphApi.Graph.Interchange;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Server.Configuration;
using GraphApi.Storage.Sqlite;

namespace GraphApi.Server.CommandLine;

/// <summary>What verbs work on: the ontology and the store, opened as the settings say.</summary>
internal static class Workspace
{
    private const string Actor = "graphapi";

    /// <summary>Loads the ontology of the schema folder.</summary>
    public static OntologyDefinition LoadOntology(ServerSettings settings) => OntologyFile.Load(Path.Combine(settings.SchemaFolder, "ontology.yaml"));

    /// <summary>Opens the store for reading and writing; it is made where there is none.</summary>
    public static async Task<IGraphStore> OpenAsync(ServerSettings settings, OntologyDefinition ontology, CancellationToken cancellation)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(settings.Store)) is { } folder) Directory.CreateDirectory(folder);
        return await SqliteGraphStore.OpenAsync(settings.Store, ontology, cancellationToken: cancellation);
    }

    /// <summary>Opens the store for reading, beside a server that holds it too.</summary>
    public static async Task<IGraphStore> OpenReadOnlyAsync(ServerSettings settings, OntologyDefinition ontology, CancellationToken cancellation) =>
        File.Exists(settings.Store)
            ? await SqliteGraphStore.OpenAsync(settings.Store, ontology, new SqliteStoreOptions { ReadOnly = true }, cancellation)
            : throw new CommandException($"There is no store {Path.GetFullPath(settings.Store)}. Name one with {SettingsCatalog.Store.Flag}, or make it: graphapi serve, graphapi ingest.");

    /// <summary>Opens the store and fills it from the snapshot where nothing was ever put into it.</summary>
    public static async Task<IGraphStore> OpenFilledAsync(ServerSettings settings, OntologyDefinition ontology, Action<string> say, CancellationToken cancellation)
    {
        var store = await OpenAsync(settings, ontology, cancellation);
        try
        {
            if (store.Version > 0 || settings.SnapshotFolder is not { } snapshot) return store;
            if (!Directory.Exists(snapshot))
            {
                say($"The store is empty, and there is no snapshot at {snapshot}: ingest documents to fill it.");
                return store;
            }

            var began = Stopwatch.GetTimestamp();
            var contributions = GraphSnapshot.Read(snapshot);
            await store.CommitAsync(new GraphCommit([.. contributions.Select(c => new GraphChange.PutDocument(c)), Dataset("Bundled snapshot", contributions, ontology)],
                Actor, "first start: the bundled snapshot"), cancellation);
            say($"Loaded {contributions.Count} documents from the snapshot in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s. It holds facts and line references; attach copies of the documents for their quotes.");
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds the texts of the documents whose copies are found in <paramref name="folder"/>.</summary>
    public static async Task<DocumentMatches> AttachAsync(IGraphStore store, string folder, Action<string> say, CancellationToken cancellation)
    {
        await using var reader = await store.OpenReaderAsync(cancellation);
        var documents = await reader.ListDocumentsAsync(cancellation);
        var matches = await DocumentFinder.FindAsync(folder, documents, cancellation);
        var texts = await reader.GetTextsAsync([.. matches.Found.Select(m => m.DocumentId)], cancellation);
        var changes = new List<GraphChange>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i] is not null) continue;
            var source = await DocumentReader.ReadAsync(matches.Found[i].Path, new ReaderOptions(), cancellation);
            changes.Add(new GraphChange.PutText(matches.Found[i].DocumentId, source.Lines));
        }

        if (changes.Count > 0) await store.CommitAsync(new GraphCommit(changes, Actor, "attach " + Path.GetFileName(folder)), cancellation);
        say($"Attached {changes.Count} of {documents.Count} documents from {Path.GetFullPath(folder)} ({matches.Found.Count - changes.Count} had their text already).");
        foreach (var missing in matches.Missing) say($"Not found there: {missing}");
        foreach (var path in matches.Unreadable) say($"Cannot be read: {path}");
        return matches;
    }

    private static GraphChange.PutDataset Dataset(string name, IReadOnlyList<DocumentContribution> contributions, OntologyDefinition ontology) =>
        new(new DatasetInfo(name, DateTimeOffset.UtcNow, contributions.Count > 0 ? contributions[0].Document.Pipeline : "", ontology.Version));
}
