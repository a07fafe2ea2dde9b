using System.Diagnostics;
using System.Threading.Channels;
using GraphApi.Extraction.Reading;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Pipeline;

/// <summary>
/// Reads files into a store: several at once, one failing without the others, in batches that are committed whole. Files that the store has from this
/// very pipeline are left as they are. The time source only dates the data set.
/// </summary>
public sealed class Ingestor(ExtractionPipeline pipeline, IGraphStore store, TimeProvider time)
{
    /// <summary>Ingests files, folders and patterns (<see cref="DocumentFiles.Find"/>).</summary>
    /// <exception cref="GraphStoreException">The store cannot be used; what was committed before stays.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was committed before stays, and nothing is half there.</exception>
    public async Task<IngestResult> IngestAsync(IReadOnlyList<string> inputs, IngestOptions options, IProgress<IngestProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var start = Stopwatch.GetTimestamp();
        var tally = new IngestTally();
        var (files, failures) = DocumentFiles.Find(inputs);
        foreach (var failure in failures) tally.AddFailure(failure);
        files = WithoutTwins(files, tally);
        var known = await KnownDocumentsAsync(cancellationToken);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var outcomes = Channel.CreateBounded<IngestOutcome>(options.Workers * 2);
        var reading = ReadAllAsync(files, known, options, outcomes.Writer, stop.Token);
        try
        {
            await CommitAllAsync(outcomes.Reader, files.Count, options, tally, progress, cancellationToken);
        }
        finally
        {
            // Whatever ended the commits ends the reading too; its own error, if any, came through the channel.
            await stop.CancelAsync();
            await Task.WhenAny(reading);
        }

        return tally.Result(Stopwatch.GetElapsedTime(start));
    }

    private async Task<Dictionary<string, Document>> KnownDocumentsAsync(CancellationToken cancellationToken)
    {
        await using var reader = await store.OpenReaderAsync(cancellationToken);
        return (await reader.ListDocumentsAsync(cancellationToken)).ToDictionary(d => d.Id, StringComparer.Ordinal);
    }

    private static List<string> WithoutTwins(IReadOnlyList<string> files, IngestTally tally)
    {
        Dictionary<string, string> byId = new(StringComparer.Ordinal);
        List<string> distinct = [];
        foreach (var file in files)
        {
            if (byId.TryAdd(Path.GetFileNameWithoutExtension(file), file)) distinct.Add(file);
            else tally.AddFailure(new IngestFailure(file, $"A document's id is its file's name without the ending, and {byId[Path.GetFileNameWithoutExtension(file)]} has the same. Rename one of them."));
        }

        return distinct;
    }

    private async Task ReadAllAsync(IReadOnlyList<string> files, Dictionary<string, Document> known, IngestOptions options, ChannelWriter<IngestOutcome> outcomes, CancellationToken cancellationToken)
    {
        try
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Workers), CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(files, parallel, async (file, token) => await outcomes.WriteAsync(await ReadAsync(file, known, options, token), token));
            outcomes.Complete();
        }
        catch (Exception error)
        {
            outcomes.Complete(error);
        }
    }

    private async Task<IngestOutcome> ReadAsync(string file, Dictionary<string, Document> known, IngestOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var source = await DocumentReader.ReadAsync(file, options.Reader, cancellationToken);
            if (known.TryGetValue(source.Id, out var before) && before.Sha256 == source.Sha256 && before.Pipeline == pipeline.Data.Fingerprint)
                return new IngestOutcome(file, null, default, null, await MissingTextAsync(source, cancellationToken));
            return new IngestOutcome(file, pipeline.Extract(source, out var timings), timings, null);
        }
        catch (DocumentReadException error)
        {
            return new IngestOutcome(file, null, default, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new IngestOutcome(file, null, default, $"It cannot be read: {error.Message} See to it that it may be read.");
        }
    }

    // A document known from a snapshot has facts without text; the file brings the text.
    private async Task<GraphChange?> MissingTextAsync(SourceText source, CancellationToken cancellationToken)
    {
        await using var reader = await store.OpenReaderAsync(cancellationToken);
        return (await reader.GetTextsAsync([source.Id], cancellationToken))[0] is null ? new GraphChange.PutText(source.Id, source.Lines) : null;
    }

    private async Task CommitAllAsync(ChannelReader<IngestOutcome> outcomes, int total, IngestOptions options, IngestTally tally, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        List<GraphChange> batch = [];
        var bytes = 0L;
        var done = 0;
        await foreach (var outcome in outcomes.ReadAllAsync(cancellationToken))
        {
            if (outcome.Failure is { } failure) tally.AddFailure(new IngestFailure(outcome.File, failure));
            else if (outcome.Contribution is { } contribution)
            {
                if (batch.Count > 0 && (batch.Count >= options.BatchDocuments || bytes + contribution.Document.Bytes > options.BatchBytes))
                {
                    await CommitAsync(batch, options, cancellationToken);
                    batch = [];
                    bytes = 0;
                }

                batch.Add(new GraphChange.PutDocument(contribution));
                bytes += contribution.Document.Bytes;
                tally.AddRead(contribution, outcome.Timings);
            }
            else
            {
                tally.AddUnchanged();
                if (outcome.OnlyText is { } text) batch.Add(text);
            }

            progress?.Report(new IngestProgress(++done, total, outcome.File));
        }

        if (tally.HasRead) batch.Add(new GraphChange.PutDataset(new DatasetInfo(options.DatasetName, time.GetUtcNow(), pipeline.Data.Fingerprint, pipeline.Data.Ontology.Version)));
        if (batch.Count > 0) await CommitAsync(batch, options, cancellationToken);
    }

    private async Task CommitAsync(List<GraphChange> batch, IngestOptions options, CancellationToken cancellationToken) =>
        await store.CommitAsync(new GraphCommit(batch, options.Actor, "documents ingested"), cancellationToken);
}
