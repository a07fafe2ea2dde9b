namespace GraphApi.Extraction.Reading;

/// <summary>A file as text: decoded, cut into lines, nothing else done to it. Line and character numbers in evidence are those of these lines.</summary>
public sealed record SourceText
{
    /// <summary>The document's id: the file's name without its ending.</summary>
    public required string Id { get; init; }

    /// <summary>The file's name with its ending.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The media type it was read as: <c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The number of bytes of the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>The lines, each without its line break (LF, CR LF or CR).</summary>
    public required IReadOnlyList<string> Lines { get; init; }
}
