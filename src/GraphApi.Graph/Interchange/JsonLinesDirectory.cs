using System.Text.Json;

namespace GraphApi.Graph.Interchange;

/// <summary>
/// Writes a set of files so that nobody sees half of one: each has a temporary name until all are complete, the manifest comes last.
/// What is not committed is removed.
/// </summary>
internal sealed class JsonLinesDirectory : IDisposable
{
    public const string ManifestName = "manifest.json";
    private readonly List<JsonLinesWriter> _writers = [];
    private readonly string _directory;

    public JsonLinesDirectory(string directory)
    {
        _directory = directory;
        Directory.CreateDirectory(directory);
    }

    public JsonLinesWriter Open(string name)
    {
        var writer = new JsonLinesWriter(name, Temporary(name));
        _writers.Add(writer);
        return writer;
    }

    /// <summary>Closes all files, writes the manifest and gives everything its name.</summary>
    /// <param name="manifest">Writes the manifest's members before the list of files.</param>
    public IReadOnlyList<FileSummary> Commit(Action<Utf8JsonWriter> manifest)
    {
        var files = _writers.Select(w => w.Finish()).ToList();
        WriteManifest(manifest, files);
        foreach (var file in files) Publish(file.Name);
        Publish(ManifestName);
        return files;
    }

    public void Dispose()
    {
        foreach (var writer in _writers)
        {
            writer.Dispose();
            File.Delete(Temporary(writer.Name));
        }

        File.Delete(Temporary(ManifestName));
    }

    private void WriteManifest(Action<Utf8JsonWriter> manifest, IReadOnlyList<FileSummary> files)
    {
        using var stream = new FileStream(Temporary(ManifestName), FileMode.Create, FileAccess.Write, FileShare.None);
        using (var json = new Utf8JsonWriter(stream, JsonLinesWriter.Options with { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            manifest(json);
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteNumber("lines", file.Lines);
                json.WriteString("sha256", file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
        stream.Flush(flushToDisk: true);
    }

    private void Publish(string name) => File.Move(Temporary(name), Path.Combine(_directory, name), overwrite: true);

    private string Temporary(string name) => Path.Combine(_directory, name + ".partial");
}
