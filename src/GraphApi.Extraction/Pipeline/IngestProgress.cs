namespace GraphApi.Extraction.Pipeline;

/// <summary>How far an ingest is.</summary>
/// <param name="Done">The number of files that are done, failed ones included.</param>
/// <param name="Total">The number of files.</param>
/// <param name="File">The file done last.</param>
public readonly record struct IngestProgress(int Done, int Total, string File);
