namespace GraphApi.Graph.Storage;

/// <summary>Changes that take effect together or not at all.</summary>
/// <param name="Changes">The changes, in order.</param>
/// <param name="Actor">Who makes them: a person, a key's name or a verb of the command line.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record GraphCommit(IReadOnlyList<GraphChange> Changes, string Actor, string Reason);
