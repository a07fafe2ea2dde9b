using System.Text.Json;

namespace GraphApi.Graph.Interchange;

/// <summary>What a snapshot says of its files.</summary>
internal sealed class SnapshotManifest
{
    private const string Mend = "Restore the snapshot's files as they were, or write the snapshot anew.";
    private readonly Dictionary<string, string> _checksums = new(StringComparer.Ordinal);

    private SnapshotManifest()
    {
    }

    public static SnapshotManifest Read(string directory)
    {
        var path = Path.Combine(directory, JsonLinesDirectory.ManifestName);
        var bytes = ReadFile(path);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Read(path, json.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new SnapshotException(path, ((error as JsonException)?.LineNumber + 1) ?? 0, "This is no manifest of a snapshot.", Mend, error);
        }
    }

    /// <summary>Reads a file of the snapshot.</summary>
    public static byte[] ReadFile(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SnapshotException(path, 0, "The snapshot lacks this file.", Mend, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(path, 0, $"The file cannot be read: {error.Message}", "See to it that it may be read.", error);
        }
    }

    /// <summary>Compares a file's checksum with the one that was written down.</summary>
    public void Check(string path, string name, string sha256)
    {
        if (!_checksums.TryGetValue(name, out var expected)) throw new SnapshotException(path, 0, "The manifest does not list this file.", Mend);
        if (sha256 != expected)
            throw new SnapshotException(path, 0, $"The file has changed since it was written: its SHA-256 is {sha256}, not {expected}.", Mend);
    }

    private static SnapshotManifest Read(string path, JsonElement root)
    {
        if (root.GetProperty("format").GetString() != GraphSnapshot.Format) throw new SnapshotException(path, 0, "This is no manifest of a snapshot.", Mend);
        var version = root.GetProperty("formatVersion").GetInt32();
        if (version != GraphSnapshot.FormatVersion)
            throw new SnapshotException(path, 0, $"The snapshot is of format {version}; this program reads {GraphSnapshot.FormatVersion}.",
                "Use the program that wrote it, or write it anew.");
        var manifest = new SnapshotManifest();
        foreach (var file in root.GetProperty("files").EnumerateArray())
            manifest._checksums[file.GetProperty("name").GetString()!] = file.GetProperty("sha256").GetString()!;
        return manifest;
    }
}
