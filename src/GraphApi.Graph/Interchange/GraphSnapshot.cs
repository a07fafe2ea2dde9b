using GraphApi.Graph.Storage;

namespace GraphApi.Graph.Interchange;

/// <summary>
/// A graph in a directory of JSON Lines, one file per kind, each line with its document: what the documents contribute, without their texts. The same
/// contributions give the same bytes in whatever order they come, so that differences between two snapshots are differences between two graphs.
/// </summary>
public static class GraphSnapshot
{
    /// <summary>The version of the format; a snapshot of a later one is refused.</summary>
    public const int FormatVersion = 1;

    internal const string Format = "graphapi-snapshot";
    internal const string DocumentsFile = "documents.jsonl";
    internal const string NodesFile = "nodes.jsonl";
    internal const string EdgesFile = "edges.jsonl";
    internal const string MentionsFile = "mentions.jsonl";
    internal const string SectionsFile = "sections.jsonl";

    /// <summary>Writes <paramref name="contributions"/> to <paramref name="directory"/>, which is made where it is missing; files of the same names are
    /// replaced once all are complete. Documents are ordered by id; within each, nodes by id, edges by relation, ends and
    /// <see cref="Model.AssertionOrder"/>, mentions by place and node, sections by number.</summary>
    /// <exception cref="ArgumentException">Two contributions are of one document, or a mention or evidence names another document.</exception>
    /// <exception cref="IOException">A file cannot be written; nothing half-written stays behind.</exception>
    public static IReadOnlyList<FileSummary> Write(string directory, IEnumerable<DocumentContribution> contributions) =>
        SnapshotWriter.Write(directory, contributions);

    /// <summary>Reads the contributions in <paramref name="directory"/>, by document id, each in the order that <see cref="Write"/> gives it.</summary>
    /// <exception cref="SnapshotException">A file is missing, has changed since it was written or holds a broken line.</exception>
    public static IReadOnlyList<DocumentContribution> Read(string directory) => SnapshotReader.Read(directory);
}
