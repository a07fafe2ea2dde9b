using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Memory;
using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>Writes the difference between two contents, within a transaction that the caller opens and ends.</summary>
internal sealed class ContentsWriter(Database database, Symbols symbols, CancellationToken cancellation)
{
    private const int RowsBetweenCancellationChecks = 4096;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int _rows;

    /// <summary>Takes a document's rows out, its text aside.</summary>
    public void Delete(StoredDocument document)
    {
        foreach (var table in (ReadOnlySpan<string>)["nodes", "assertions", "mentions", "sections"])
        {
            database.Prepare($"DELETE FROM {table} WHERE document = ?").Bind(1, document.Key).Run();
        }

        database.Prepare("DELETE FROM documents WHERE key = ?").Bind(1, document.Key).Run();
    }

    /// <summary>Writes a document's rows and gives it the number of its row.</summary>
    public StoredDocument Insert(StoredDocument stored)
    {
        var document = stored.Contribution.Document;
        var statement = database.Prepare(
            """
            INSERT INTO documents (id, sha256, file_name, media_type, language, lines, bytes, published, pipeline, digest, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        statement.Bind(1, document.Id).Bind(2, document.Sha256).Bind(3, document.FileName).Bind(4, document.MediaType).Bind(5, document.Language)
            .Bind(6, document.Lines).Bind(7, document.Bytes).Bind(8, document.Published?.ToString()).Bind(9, document.Pipeline)
            .Bind(10, stored.Digest).Bind(11, stored.TextDigest).Run();
        var key = database.Number("SELECT last_insert_rowid()");
        foreach (var node in stored.Contribution.Nodes) Insert(key, node);
        for (var i = 0; i < stored.Contribution.Edges.Count; i++) Insert(key, i, stored.Contribution.Edges[i]);
        foreach (var mention in stored.Contribution.Mentions) Insert(key, mention);
        foreach (var section in stored.Contribution.Sections) Insert(key, section);
        return stored with { Key = key };
    }

    /// <summary>Says which text a document's is; its rows stay.</summary>
    public void UpdateText(StoredDocument document) =>
        database.Prepare("UPDATE documents SET text = ? WHERE key = ?").Bind(1, document.TextDigest).Bind(2, document.Key).Run();

    public void InsertText(string digest, IReadOnlyList<string> lines) =>
        database.Prepare("INSERT OR IGNORE INTO texts (digest, lines) VALUES (?, ?)").Bind(1, digest).Bind(2, TextCodec.Encode(lines)).Run();

    public void DeleteText(string digest) => database.Prepare("DELETE FROM texts WHERE digest = ?").Bind(1, digest).Run();

    public void PutRedirect(string from, string to) =>
        database.Prepare("INSERT INTO redirects (from_id, to_id) VALUES (?, ?) ON CONFLICT (from_id) DO UPDATE SET to_id = excluded.to_id").Bind(1, from).Bind(2, to).Run();

    public void DeleteRedirect(string from) => database.Prepare("DELETE FROM redirects WHERE from_id = ?").Bind(1, from).Run();

    public void UpdateState(GraphContents contents)
    {
        var statement = database.Prepare("UPDATE state SET version = ?, dataset = ?, built_at = ?, pipeline = ?, ontology = ?");
        var dataset = contents.Dataset;
        statement.Bind(1, contents.Version).Bind(2, dataset?.Name);
        _ = dataset is null ? statement.BindNull(3) : statement.Bind(3, dataset.BuiltAt.UtcTicks);
        statement.Bind(4, dataset?.Pipeline).Bind(5, dataset?.Ontology).Run();
    }

    public void InsertChanges(IReadOnlyList<(ChangeKind Kind, ChangeSubject Subject, string Id)> changes, long version, DateTimeOffset at, GraphCommit commit)
    {
        var statement = database.Prepare("INSERT INTO changes (version, at, actor, reason, kind, subject, id) VALUES (?, ?, ?, ?, ?, ?, ?)");
        statement.Bind(1, version).Bind(2, at.UtcTicks).Bind(3, commit.Actor).Bind(4, commit.Reason);
        foreach (var (kind, subject, id) in changes) Run(statement.Bind(5, (long)kind).Bind(6, (long)subject).Bind(7, id));
    }

    private void Insert(long document, NodeContribution contribution)
    {
        var node = contribution.Node;
        var statement = database.Prepare(
            "INSERT INTO nodes (document, node, type, lexicon, ko, en, aliases, external_ids, properties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        statement.Bind(1, document).Bind(4, contribution.FromLexicon ? 1 : 0).Bind(5, node.Names.Ko).Bind(6, node.Names.En);
        BindSymbol(statement, 2, node.Id);
        BindSymbol(statement, 3, node.Type);
        statement.Bind(7, node.Aliases.Count == 0 ? null : JsonSerializer.Serialize(node.Aliases, Json));
        statement.Bind(8, node.ExternalIds.Count == 0 ? null : JsonSerializer.Serialize(new SortedDictionary<string, string>(node.ExternalIds.ToDictionary(), StringComparer.Ordinal), Json));
        BindProperties(statement, 9, node.Properties);
        Run(statement);
    }

    private void Insert(long document, int position, EdgeContribution edge)
    {
        var assertion = edge.Assertion;
        var statement = database.Prepare(
            """
            INSERT INTO assertions (document, position, relation, subject, object, origin, status, properties, because,
              line, start, end_line, "end", confidence, extractor)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        statement.Bind(1, document).Bind(2, position).Bind(6, (long)assertion.Origin).Bind(7, (long)assertion.Status);
        BindSymbol(statement, 3, edge.Relation);
        BindSymbol(statement, 4, edge.From);
        BindSymbol(statement, 5, edge.To);
        BindProperties(statement, 8, assertion.Properties);
        statement.Bind(9, assertion.Because.Count == 0 ? null : JsonSerializer.Serialize(assertion.Because, Json));
        if (assertion.Evidence is { } evidence)
        {
            Bind(statement, 10, evidence.Span);
            statement.Bind(14, evidence.Confidence);
            BindSymbol(statement, 15, evidence.Extractor);
        }
        else
        {
            for (var parameter = 10; parameter <= 15; parameter++) statement.BindNull(parameter);
        }

        Run(statement);
    }

    private void Insert(long document, Mention mention)
    {
        var statement = database.Prepare("INSERT INTO mentions (document, line, start, end_line, \"end\", node, text) VALUES (?, ?, ?, ?, ?, ?, ?)");
        Bind(statement.Bind(1, document), 2, mention.Span);
        BindSymbol(statement, 6, mention.NodeId);
        Run(statement.Bind(7, mention.Text));
    }

    private void Insert(long document, Section section)
    {
        var statement = database.Prepare(
            "INSERT INTO sections (document, number, parent, level, line, start, end_line, \"end\", last_line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        statement.Bind(1, document).Bind(2, section.Index).Bind(3, section.Parent).Bind(4, section.Level);
        Bind(statement, 5, section.Heading);
        Run(statement.Bind(9, section.EndLine));
    }

    private void Run(Statement statement)
    {
        if (++_rows % RowsBetweenCancellationChecks == 0) cancellation.ThrowIfCancellationRequested();
        statement.Run();
    }

    private void BindSymbol(Statement statement, int parameter, string text) => statement.Bind(parameter, symbols.KeyOf(database, text));

    private static void BindProperties(Statement statement, int parameter, IReadOnlyDictionary<string, PropertyValue> properties) =>
        statement.Bind(parameter, properties.Count == 0 ? null : PropertyJson.WriteText(properties));

    private static void Bind(Statement statement, int parameter, TextSpan span) =>
        statement.Bind(parameter, span.Line).Bind(parameter + 1, span.Start).Bind(parameter + 2, span.EndLine).Bind(parameter + 3, span.End);
}
