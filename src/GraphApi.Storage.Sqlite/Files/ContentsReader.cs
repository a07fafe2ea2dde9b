using System.Collections.Immutable;
using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Sqlite.Memory;
using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>Reads everything but the texts from a file.</summary>
internal sealed class ContentsReader
{
    private readonly Database _database;
    private readonly Dictionary<long, string> _symbols;
    private readonly Dictionary<long, string> _documents = [];
    private readonly CancellationToken _cancellation;

    private ContentsReader(Database database, Symbols symbols, CancellationToken cancellation)
    {
        _database = database;
        _symbols = symbols.Load(database);
        _cancellation = cancellation;
    }

    /// <summary>Reads a file's contents; the database must be in one transaction meanwhile.</summary>
    public static GraphContents Read(Database database, Symbols symbols, CancellationToken cancellation) =>
        new ContentsReader(database, symbols, cancellation).Read();

    private GraphContents Read()
    {
        var documents = ReadDocuments();
        foreach (var (key, document) in documents) _documents.Add(key, document.Document.Id);
        var nodes = Grouped("SELECT document, node, type, lexicon, ko, en, aliases, external_ids, properties FROM nodes", ReadNode);
        var edges = Grouped(
            """
            SELECT document, relation, subject, object, origin, status, properties, because, line, start, end_line, "end", confidence, extractor
            FROM assertions ORDER BY document, position
            """, ReadEdge);
        var mentions = Grouped("SELECT document, line, start, end_line, \"end\", node, text FROM mentions ORDER BY 1, 2, 3, 4, 5", ReadMention);
        foreach (var group in mentions.Values) group.Sort((x, y) => x.Span.CompareTo(y.Span) is var order and not 0 ? order : string.CompareOrdinal(x.NodeId, y.NodeId));
        var sections = Grouped("SELECT document, line, start, end_line, \"end\", number, parent, level, last_line FROM sections ORDER BY document, number", ReadSection);
        var stored = documents.Select(d => new StoredDocument(d.Key, new DocumentContribution
        {
            Document = d.Value.Document,
            Nodes = [.. nodes.GetValueOrDefault(d.Key, []).OrderBy(n => n.Node.Id, StringComparer.Ordinal)],
            Edges = edges.GetValueOrDefault(d.Key, []),
            Mentions = mentions.GetValueOrDefault(d.Key, []),
            Sections = sections.GetValueOrDefault(d.Key, []),
        }, d.Value.Digest, d.Value.Text));
        var (version, dataset) = ReadState();
        return new GraphContents(version, stored.ToImmutableSortedDictionary(d => d.Id, d => d, StringComparer.Ordinal), ReadRedirects(), dataset);
    }

    private Dictionary<long, (Document Document, byte[] Digest, string? Text)> ReadDocuments()
    {
        var documents = new Dictionary<long, (Document, byte[], string?)>();
        var rows = _database.Prepare("SELECT key, id, sha256, file_name, media_type, language, lines, bytes, published, pipeline, digest, text FROM documents");
        while (rows.Step())
        {
            documents.Add(rows.Long(0), (new Document
            {
                Id = rows.Text(1),
                Sha256 = rows.Text(2),
                FileName = rows.Text(3),
                MediaType = rows.Text(4),
                Language = rows.Text(5),
                Lines = rows.Int(6),
                Bytes = rows.Long(7),
                Published = rows.TextOrNull(8) is { } published ? ReadDate(published) : null,
                Pipeline = rows.Text(9),
            }, rows.Bytes(10).ToArray(), rows.TextOrNull(11)));
        }

        return documents;
    }

    private Dictionary<long, List<T>> Grouped<T>(string sql, Func<Statement, T> read)
    {
        var groups = new Dictionary<long, List<T>>();
        List<T>? group = null;
        long last = 0;
        var rows = _database.Prepare(sql);
        while (rows.Step())
        {
            var document = rows.Long(0);
            if (group is null || document != last)
            {
                _cancellation.ThrowIfCancellationRequested();
                last = document;
                if (!_documents.ContainsKey(document)) throw new InvalidDataException("rows belong to a document that is not there");
                if (!groups.TryGetValue(document, out group)) groups.Add(document, group = []);
            }

            group.Add(read(rows));
        }

        return groups;
    }

    private NodeContribution ReadNode(Statement row) => new(new Node
    {
        Id = _symbols[row.Long(1)],
        Type = _symbols[row.Long(2)],
        Names = new LocalizedText(row.TextOrNull(4), row.TextOrNull(5)),
        Aliases = row.IsNull(6) ? [] : JsonSerializer.Deserialize<string[]>(row.Bytes(6))!,
        ExternalIds = row.IsNull(7) ? Node.NoExternalIds : JsonSerializer.Deserialize<Dictionary<string, string>>(row.Bytes(7))!,
        Properties = row.IsNull(8) ? Assertion.NoProperties : PropertyJson.Read(row.Bytes(8)),
    }, row.Int(3) != 0);

    private EdgeContribution ReadEdge(Statement row) => new(_symbols[row.Long(1)], _symbols[row.Long(2)], _symbols[row.Long(3)], new Assertion
    {
        Origin = Known((Origin)row.Int(4)),
        Status = Known((Status)row.Int(5)),
        Properties = row.IsNull(6) ? Assertion.NoProperties : PropertyJson.Read(row.Bytes(6)),
        Because = row.IsNull(7) ? [] : JsonSerializer.Deserialize<string[]>(row.Bytes(7))!,
        Evidence = row.IsNull(8) ? null : new Evidence(_documents[row.Long(0)], ReadSpan(row, 8), row.Double(12), _symbols[row.Long(13)]),
    });

    private Mention ReadMention(Statement row) => new(_symbols[row.Long(5)], _documents[row.Long(0)], ReadSpan(row, 1), row.Text(6));

    private static Section ReadSection(Statement row) => new(row.Int(5), row.Int(6), row.Int(7), ReadSpan(row, 1), row.Int(8));

    private static TextSpan ReadSpan(Statement row, int column) => new(row.Int(column), row.Int(column + 1), row.Int(column + 2), row.Int(column + 3));

    private ImmutableSortedDictionary<string, string> ReadRedirects()
    {
        var redirects = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rows = _database.Prepare("SELECT from_id, to_id FROM redirects");
        while (rows.Step()) redirects.Add(rows.Text(0), rows.Text(1));
        foreach (var (from, to) in redirects)
        {
            for (var (id, steps) = (to, 0); redirects.TryGetValue(id, out var next); id = next)
            {
                if (++steps > redirects.Count) throw new InvalidDataException($"the redirect of {from} leads in a circle");
            }
        }

        return redirects.ToImmutable();
    }

    private (long Version, DatasetInfo? Dataset) ReadState()
    {
        var row = _database.Prepare("SELECT version, dataset, built_at, pipeline, ontology FROM state");
        if (!row.Step()) throw new InvalidDataException("its state is missing");
        var dataset = row.IsNull(1) ? null : new DatasetInfo(row.Text(1), new DateTimeOffset(row.Long(2), TimeSpan.Zero), row.Text(3), row.Text(4));
        var version = row.Long(0);
        row.Reset();
        return (version, dataset);
    }

    private static PartialDate ReadDate(string text) => PartialDate.TryParse(text, out var date) ? date : throw new InvalidDataException($"{text} is no date");

    private static T Known<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new InvalidDataException($"{value} is no {typeof(T).Name}");
}
