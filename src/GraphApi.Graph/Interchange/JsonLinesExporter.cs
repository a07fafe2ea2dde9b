using System.Globalization;
using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Interchange;

/// <summary>
/// Writes the whole graph as JSON Lines: documents, nodes, edges (one line per edge and origin), mentions and redirects, with a manifest. Memory does
/// not grow with the graph, and the same graph gives the same bytes; only the manifest tells when the data set was built.
/// </summary>
public sealed class JsonLinesExporter(IGraphReader reader)
{
    /// <summary>The version of the files' format; it grows when a reader of the earlier one would go wrong.</summary>
    public const int FormatVersion = 1;

    private const int ReportEvery = 1000;
    private const int PageSize = 2000;
    private long _edges;
    private long _assertions;

    /// <summary>Writes the files to <paramref name="directory"/>, which is made where it is missing; files of the same names are replaced once all are complete.</summary>
    /// <exception cref="IOException">A file cannot be written; nothing half-written stays behind.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing half-written stays behind.</exception>
    public async Task<IReadOnlyList<FileSummary>> ExportAsync(string directory, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        (_edges, _assertions) = (0, 0);
        using var files = new JsonLinesDirectory(directory);
        var documents = await reader.ListDocumentsAsync(cancellationToken).ConfigureAwait(false);
        var dataset = await reader.GetDatasetAsync(cancellationToken).ConfigureAwait(false);

        var documentFile = files.Open("documents.jsonl");
        foreach (var document in documents) End(documentFile, w => ExportLines.Write(w, document));
        Done(documentFile);

        var nodeFile = files.Open("nodes.jsonl");
        await foreach (var node in reader.ReadNodesAsync(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            End(nodeFile, w => ExportLines.Write(w, node));
        Done(nodeFile);

        var edgeFile = files.Open("edges.jsonl");
        await foreach (var (edge, assertions) in reader.ReadEdgesAsync(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            _edges++;
            _assertions += assertions.Count;
            foreach (var ofOrigin in assertions.GroupBy(a => a.Origin).OrderBy(g => g.Key))
                End(edgeFile, w => ExportLines.Write(w, edge, [.. ofOrigin]));
        }

        Done(edgeFile);

        var mentionFile = files.Open("mentions.jsonl");
        foreach (var document in documents)
        {
            await foreach (var mention in MentionsAsync(document.Id, cancellationToken).ConfigureAwait(false)) End(mentionFile, w => ExportLines.Write(w, mention));
        }

        Done(mentionFile);

        var redirectFile = files.Open("redirects.jsonl");
        foreach (var (from, to) in await reader.ListRedirectsAsync(cancellationToken).ConfigureAwait(false))
            End(redirectFile, w => ExportLines.WriteRedirect(w, from, to));
        Done(redirectFile);

        cancellationToken.ThrowIfCancellationRequested();
        return files.Commit(manifest =>
        {
            manifest.WriteString("format", "graphapi-export");
            manifest.WriteNumber("formatVersion", FormatVersion);
            manifest.WriteNumber("graphVersion", reader.Version);
            manifest.WriteBoolean("oneVersion", reader.IsSnapshot);
            if (dataset is not null)
            {
                manifest.WriteStartObject("dataset");
                manifest.WriteString("name", dataset.Name);
                manifest.WriteString("builtAt", dataset.BuiltAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                manifest.WriteString("pipeline", dataset.Pipeline);
                manifest.WriteString("ontology", dataset.Ontology);
                manifest.WriteEndObject();
            }

            manifest.WriteStartObject("counts");
            manifest.WriteNumber("documents", documentFile.Lines);
            manifest.WriteNumber("nodes", nodeFile.Lines);
            manifest.WriteNumber("edges", _edges);
            manifest.WriteNumber("assertions", _assertions);
            manifest.WriteNumber("mentions", mentionFile.Lines);
            manifest.WriteNumber("redirects", redirectFile.Lines);
            manifest.WriteEndObject();
        });

        void End(JsonLinesWriter file, Action<System.Text.Json.Utf8JsonWriter> write)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(file.Line);
            file.EndLine();
            if (file.Lines % ReportEvery == 0) progress?.Report(new ExportProgress(file.Name, file.Lines, Finished: false));
        }

        void Done(JsonLinesWriter file) => progress?.Report(new ExportProgress(file.Name, file.Lines, Finished: true));
    }

    private async IAsyncEnumerable<Mention> MentionsAsync(
        string documentId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (string? after = null; ;)
        {
            var pages = await reader.GetMentionsOfDocumentsAsync([documentId], new PageRequest(PageSize, after), cancellationToken).ConfigureAwait(false);
            foreach (var item in pages[0].Items) yield return item.Item;
            if (!pages[0].HasNext || pages[0].Items.Count == 0) yield break;
            after = pages[0].Items[^1].Cursor;
        }
    }
}
