namespace GraphApi.Graph.Storage;

/// <summary>What a commit did.</summary>
/// <param name="Version">The version of the graph afterwards; unchanged where nothing changed.</param>
/// <param name="Changes">How many entries the change log got.</param>
public sealed record CommitResult(long Version, int Changes);
