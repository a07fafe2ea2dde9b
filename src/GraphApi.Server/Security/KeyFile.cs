using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphApi.Server.Security;

/// <summary>
/// The file that keys are kept in: JSON, apart from the store, so that keys can be changed while a server holds the store. It is replaced as a
/// whole (written beside, flushed to the disk, renamed), so readers need no lock and a crash leaves the old or the new file.
/// </summary>
internal sealed class KeyFile(string path)
{
    private const int CurrentVersion = 1;
    private static readonly TimeSpan LockLimit = TimeSpan.FromSeconds(10);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Where it is.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Something that changes with the file; cheap to ask for.</summary>
    public (DateTime Written, long Length) Stamp()
    {
        var file = new FileInfo(Path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }

    /// <summary>The keys in it; none where there is no file.</summary>
    /// <exception cref="KeyException">It cannot be read or is not a key file of this version.</exception>
    public IReadOnlyList<ApiKey> Read()
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KeyException($"The key file {Path} cannot be read: {e.Message}");
        }

        try
        {
            return Parse(bytes);
        }
        catch (JsonException e)
        {
            // The path and line are enough; the reader's own message could quote what stands there.
            throw Broken($"at {e.Path ?? "$"}{(e.LineNumber is { } line ? $", line {line + 1}" : "")}");
        }
    }

    /// <summary>Changes the keys, alone among all processes, and makes the file where there is none.</summary>
    /// <exception cref="KeyException">The file is broken, or another process holds it.</exception>
    public T Change<T>(Func<List<ApiKey>, T> change)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var alone = Lock();
        var keys = Read().ToList();
        var result = change(keys);
        Write(keys);
        return result;
    }

    private List<ApiKey> Parse(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        // The version comes first: a newer file may hold what this program does not know.
        if (document.RootElement.ValueKind is not JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out var version)
            || version.ValueKind is not JsonValueKind.Number || !version.TryGetInt32(out var number) || number < 1) throw Broken("there is no version");
        if (number > CurrentVersion) throw new KeyException($"The key file {Path} has version {number}; this program knows version {CurrentVersion}. Use the program that wrote it, or a later one.");
        var keys = document.RootElement.Deserialize<Content>(Json)!.Keys;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is not { } key || !KeyText.IsId(key.Id) || !ids.Add(key.Id)) throw Broken($"at $.keys[{i}].id");
            if (key.Hash.Length != 64 || !key.Hash.All(char.IsAsciiHexDigit)) throw Broken($"at $.keys[{i}].hash");
        }

        return keys;
    }

    private FileStream Lock()
    {
        // A file of its own: the key file itself is replaced, and a lock on the old one would keep nobody out.
        var began = Environment.TickCount64;
        while (true)
        {
            try
            {
                return new FileStream(Path + ".lock", Options(FileMode.OpenOrCreate));
            }
            catch (IOException) when (File.Exists(Path + ".lock"))
            {
                if (Environment.TickCount64 - began > LockLimit.TotalMilliseconds) throw new KeyException($"Another process has held {Path}.lock for {LockLimit.TotalSeconds:0} s. Wait for it or end it.");
                Thread.Sleep(Random.Shared.Next(5, 30));
            }
        }
    }

    private void Write(List<ApiKey> keys)
    {
        var temporary = Path + ".tmp";
        File.Delete(temporary);
        using (var file = new FileStream(temporary, Options(FileMode.CreateNew)))
        {
            JsonSerializer.Serialize(file, new Content(CurrentVersion, keys), Json);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, Path, overwrite: true);
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private KeyException Broken(string where) => new($"The key file {Path} is broken ({where}). Bring a copy back, or move it away and make the keys anew.");

    private sealed record Content(int Version, List<ApiKey> Keys);
}
