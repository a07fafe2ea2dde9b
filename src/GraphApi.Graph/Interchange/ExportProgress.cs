namespace GraphApi.Graph.Interchange;

/// <summary>How far an export has come.</summary>
/// <param name="File">The file that is being written.</param>
/// <param name="Lines">How many lines it has so far.</param>
/// <param name="Finished">Whether it is complete.</param>
public sealed record ExportProgress(string File, long Lines, bool Finished);
