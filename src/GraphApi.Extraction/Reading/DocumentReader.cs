using System.Security.Cryptography;

namespace GraphApi.Extraction.Reading;

/// <summary>Reads files as text. The bytes are hashed as they are read; nothing is changed but their encoding.</summary>
public static class DocumentReader
{
    /// <summary>The endings of file names that are read, with their media types.</summary>
    public static IReadOnlyDictionary<string, string> MediaTypes { get; } = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".htm"] = "text/html",
        [".html"] = "text/html",
        [".markdown"] = "text/markdown",
        [".md"] = "text/markdown",
        [".txt"] = "text/plain",
    };

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path; only its name becomes part of the result.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="DocumentReadException">It is missing, empty, too large, no text, or of an unknown format or encoding.</exception>
    public static async Task<SourceText> ReadAsync(string path, ReaderOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        var name = Path.GetFileName(path);
        if (!MediaTypes.TryGetValue(Path.GetExtension(path), out var mediaType))
            throw new DocumentReadException(DocumentReadError.UnknownFormat, $"'{name}' has an ending that is not read; convert it to one of {string.Join(", ", MediaTypes.Keys)}.");

        var (bytes, hash) = await BytesAsync(path, name, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        var text = TextDecoder.Decode(bytes.Span, name);
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentReadException(DocumentReadError.Empty, $"'{name}' is empty; give a file that holds text.");
        return new SourceText
        {
            Id = Path.GetFileNameWithoutExtension(path),
            FileName = name,
            Sha256 = hash,
            MediaType = mediaType,
            Bytes = bytes.Length,
            Lines = SplitLines(text),
        };
    }

    private static async Task<(ReadOnlyMemory<byte> Bytes, string Hash)> BytesAsync(string path, string name, long limit, CancellationToken cancellationToken)
    {
        try
        {
            var stream = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, Share = FileShare.ReadWrite });
            await using var _ = stream.ConfigureAwait(false);
            if (stream.CanSeek && stream.Length > limit) throw TooLarge(name, limit);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var bytes = new byte[stream.CanSeek ? Math.Max(1, stream.Length) : 65536];
            var count = 0;
            while (true)
            {
                if (count == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, Math.Max(4096, bytes.LongLength * 2)));
                var read = await stream.ReadAsync(bytes.AsMemory(count), cancellationToken).ConfigureAwait(false);
                if (read == 0) break;
                hash.AppendData(bytes, count, read);
                count += read;
                // The file may grow while it is read, and a pipe has no length.
                if (count > limit) throw TooLarge(name, limit);
            }

            return (bytes.AsMemory(0, count), Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var what = e is FileNotFoundException or DirectoryNotFoundException ? "does not exist; check the path" : "cannot be opened; check its permissions and that no program locks it";
            throw new DocumentReadException(DocumentReadError.NotReadable, $"'{name}' {what}.", e);
        }
    }

    private static DocumentReadException TooLarge(string name, long limit) =>
        new(DocumentReadError.TooLarge, $"'{name}' is larger than {limit} bytes; split it or raise the limit.");

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (end < 0) break;
            lines.Add(text.Substring(start, end));
            start += end + (text[start + end] == '\r' && start + end + 1 < text.Length && text[start + end + 1] == '\n' ? 2 : 1);
        }

        if (start < text.Length) lines.Add(text[start..]);
        return lines;
    }
}
