using GraphApi.Extraction.Pipeline;
using GraphApi.Extraction.Reading;
using GraphApi.Graph.Storage;
using GraphApi.Server.Configuration;
using GraphApi.Storage.Sqlite;

namespace GraphApi.Server.CommandLine;

/// <summary>Runs documents through extraction as the schema folder and the settings say.</summary>
internal static class Pipelines
{
    /// <summary>The pipeline of the schema folder.</summary>
    public static ExtractionPipeline Create(ServerSettings settings, bool useLexicon = true) => new(ExtractionData.Load(settings.SchemaFolder, useLexicon));

    /// <summary>How the settings want documents ingested.</summary>
    public static IngestOptions Options(ServerSettings settings) => new()
    {
        Workers = settings.Workers,
        Reader = new ReaderOptions { MaxBytes = settings.MaxFileBytes },
        Actor = "graphapi ingest",
    };

    /// <summary>What a store of its own makes of documents: the contributions in their normal order, without texts.</summary>
    /// <exception cref="CommandException">A document cannot be read.</exception>
    public static async Task<IReadOnlyList<DocumentContribution>> ContributionsAsync(ExtractionPipeline pipeline, IReadOnlyList<string> inputs, ServerSettings settings,
        CancellationToken cancellation)
    {
        await using var store = await SqliteGraphStore.OpenAsync(SqliteGraphStore.InMemory, pipeline.Data.Ontology, cancellationToken: cancellation);
        var result = await new Ingestor(pipeline, store, TimeProvider.System).IngestAsync(inputs, Options(settings), cancellationToken: cancellation);
        if (result.Failures is [var first, ..]) throw new CommandException($"{first.Path}: {first.Message}");
        await using var reader = await store.OpenReaderAsync(cancellation);
        List<DocumentContribution> contributions = [];
        await foreach (var contribution in reader.ReadContributionsAsync(cancellation)) contributions.Add(contribution);
        return contributions;
    }
}
