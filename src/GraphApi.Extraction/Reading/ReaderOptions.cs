namespace GraphApi.Extraction.Reading;

/// <summary>Limits for reading a document.</summary>
public sealed record ReaderOptions
{
    /// <summary>The largest file that is read, in bytes. The text takes about three times as much memory while it is worked on.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;
}
