namespace GraphApi.Graph.Interchange;

/// <summary>A file that was written.</summary>
/// <param name="Name">Its name within the directory.</param>
/// <param name="Lines">The number of its lines.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record FileSummary(string Name, long Lines, string Sha256);
