using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Interchange;

/// <summary>
/// Writes the whole graph as JSON Lines: documents, nodes, edges (one line per edge and origin), mentions and redirects, with a manifest.
/// Memory does not grow with the graph, and the same graph gives the same bytes; only the manifest tells when the data set was built.
/// </summary>
public sealed class JsonLinesExporter(IGraphReader reader)
{
    /// <summary>The version of the files' format; it grows when a program that reads the earlier one would go wrong.</summary>
    public const int FormatVersion = 1;

    private const int ReportEvery = 1000;
    private const int PageSize = 2000;

    /// <summary>Writes the files to <paramref name="directory"/>, which is made where it is missing; files of the same names are replaced once
    /// all are complete.</summary>
    /// <returns>What was written, the manifest aside.</returns>
    /// <exception cref="IOException">A file cannot be written; nothing half-written stays behind.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing half-written stays behind.</exception>
    public async Task<IReadOnlyList<FileSummary>> ExportAsync(
        string directory, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var files = new JsonLinesDirectory(directory);
        var counts = new Counts();
        var documents = await reader.ListDocumentsAsync(cancellationToken).ConfigureAwait(false);
        var redirects = await reader.ListRedirectsAsync(cancellationToken).ConfigureAwait(false);
        var dataset = await reader.GetDatasetAsync(cancellationToken).ConfigureAwait(false);

        await WriteAsync("documents.jsonl", documents.ToAsyncEnumerable(), ExportLines.Write).ConfigureAwait(false);
        await WriteAsync("nodes.jsonl", reader.ReadNodesAsync(cancellationToken), ExportLines.Write).ConfigureAwait(false);
        await WriteAsync("edges.jsonl", EdgesByOriginAsync(counts, cancellationToken), ExportLines.Write).ConfigureAwait(false);
        await WriteAsync("mentions.jsonl", MentionsAsync(documents, cancellationToken), ExportLines.Write).ConfigureAwait(false);
        await WriteAsync("redirects.jsonl", redirects.ToAsyncEnumerable(), ExportLines.Write).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return files.Commit(manifest => WriteManifest(manifest, dataset, counts));

        async Task WriteAsync<T>(string name, IAsyncEnumerable<T> items, Action<Utf8JsonWriter, T> write)
        {
            var file = files.Open(name);
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                write(file.Line, item);
                file.EndLine();
                if (file.Lines % ReportEvery == 0) progress?.Report(new ExportProgress(name, file.Lines, Finished: false));
            }

            counts.Lines[name] = file.Lines;
            progress?.Report(new ExportProgress(name, file.Lines, Finished: true));
        }
    }

    private void WriteManifest(Utf8JsonWriter json, DatasetInfo? dataset, Counts counts)
    {
        json.WriteString("format", "graphapi-export");
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteNumber("graphVersion", reader.Version);
        json.WriteBoolean("oneVersion", reader.IsSnapshot);
        if (dataset is not null)
        {
            json.WriteStartObject("dataset");
            json.WriteString("name", dataset.Name);
            json.WriteString("builtAt", dataset.BuiltAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("pipeline", dataset.Pipeline);
            json.WriteString("ontology", dataset.Ontology);
            json.WriteEndObject();
        }

        json.WriteStartObject("counts");
        json.WriteNumber("documents", counts.Lines["documents.jsonl"]);
        json.WriteNumber("nodes", counts.Lines["nodes.jsonl"]);
        json.WriteNumber("edges", counts.Edges);
        json.WriteNumber("assertions", counts.Assertions);
        json.WriteNumber("mentions", counts.Lines["mentions.jsonl"]);
        json.WriteNumber("redirects", counts.Lines["redirects.jsonl"]);
        json.WriteEndObject();
    }

    private async IAsyncEnumerable<(Edge Edge, IReadOnlyList<Assertion> Assertions)> EdgesByOriginAsync(
        Counts counts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (edge, assertions) in reader.ReadEdgesAsync(cancellationToken).ConfigureAwait(false))
        {
            counts.Edges++;
            counts.Assertions += assertions.Count;
            foreach (var ofOrigin in assertions.GroupBy(a => a.Origin).OrderBy(g => g.Key)) yield return (edge, [.. ofOrigin]);
        }
    }

    private async IAsyncEnumerable<Mention> MentionsAsync(
        IReadOnlyList<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var document in documents)
        {
            for (string? after = null; ;)
            {
                var request = new PageRequest(PageSize, after);
                var pages = await reader.GetMentionsOfDocumentsAsync([document.Id], request, cancellationToken).ConfigureAwait(false);
                foreach (var item in pages[0].Items) yield return item.Item;
                if (!pages[0].HasNext || pages[0].Items.Count == 0) break;
                after = pages[0].Items[^1].Cursor;
            }
        }
    }

    /// <summary>What is counted on the way.</summary>
    private sealed class Counts
    {
        public Dictionary<string, long> Lines { get; } = new(StringComparer.Ordinal);

        public long Edges { get; set; }

        public long Assertions { get; set; }
    }
}
