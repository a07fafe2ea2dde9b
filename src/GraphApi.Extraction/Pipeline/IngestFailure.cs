namespace GraphApi.Extraction.Pipeline;

/// <summary>A file, folder or pattern that could not be ingested.</summary>
/// <param name="Path">Its path as it was given or found.</param>
/// <param name="Message">What is wrong and what to do, for people.</param>
public sealed record IngestFailure(string Path, string Message);
