using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>
/// The tables. What documents contributed is the truth; nodes and edges are computed from it. Ids, relations and extractors are kept once, in
/// <c>symbols</c>, and stand as numbers elsewhere. The rows of one document lie together, so that it is replaced by ranges.
/// </summary>
internal static class StoreSchema
{
    /// <summary>The format's version, in <c>PRAGMA user_version</c>; a higher one is not touched.</summary>
    public const int Version = 1;

    /// <summary>Says in <c>PRAGMA application_id</c> that the file is ours: "GAPI".</summary>
    private const int ApplicationId = 0x47415049;

    /// <summary>Above this size, damage is found when it is read, or by a verification, instead of before each start.</summary>
    private const long QuickCheckLimit = 64L << 20;

    private const string Tables =
        """
        CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL,
          dataset TEXT, built_at INTEGER, pipeline TEXT, ontology TEXT);
        INSERT INTO state (one, version) VALUES (1, 0);
        CREATE TABLE symbols (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
        CREATE TABLE documents (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, file_name TEXT NOT NULL,
          media_type TEXT NOT NULL, language TEXT NOT NULL, lines INTEGER NOT NULL, bytes INTEGER NOT NULL, published TEXT, pipeline TEXT NOT NULL,
          digest BLOB NOT NULL, text TEXT);
        CREATE TABLE nodes (document INTEGER NOT NULL, node INTEGER NOT NULL, type INTEGER NOT NULL, lexicon INTEGER NOT NULL, ko TEXT, en TEXT,
          aliases TEXT, external_ids TEXT, properties TEXT, PRIMARY KEY (document, node)) WITHOUT ROWID;
        CREATE TABLE assertions (document INTEGER NOT NULL, position INTEGER NOT NULL, relation INTEGER NOT NULL, subject INTEGER NOT NULL,
          object INTEGER NOT NULL, origin INTEGER NOT NULL, status INTEGER NOT NULL, properties TEXT, because TEXT, line INTEGER, start INTEGER,
          end_line INTEGER, "end" INTEGER, confidence REAL, extractor INTEGER, PRIMARY KEY (document, position)) WITHOUT ROWID;
        CREATE TABLE mentions (document INTEGER NOT NULL, line INTEGER NOT NULL, start INTEGER NOT NULL, end_line INTEGER NOT NULL,
          "end" INTEGER NOT NULL, node INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (document, line, start, end_line, "end", node)) WITHOUT ROWID;
        CREATE TABLE sections (document INTEGER NOT NULL, number INTEGER NOT NULL, parent INTEGER NOT NULL, level INTEGER NOT NULL,
          line INTEGER NOT NULL, start INTEGER NOT NULL, end_line INTEGER NOT NULL, "end" INTEGER NOT NULL, last_line INTEGER NOT NULL,
          PRIMARY KEY (document, number)) WITHOUT ROWID;
        CREATE TABLE texts (digest TEXT PRIMARY KEY, lines BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE redirects (from_id TEXT PRIMARY KEY, to_id TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE changes (sequence INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL,
          reason TEXT NOT NULL, kind INTEGER NOT NULL, subject INTEGER NOT NULL, id TEXT NOT NULL);
        """;

    /// <summary>Checks that a file is ours and whole, without changing it. False where it is empty and tables have yet to be made.</summary>
    public static bool Check(Database database, string path, long bytes)
    {
        var application = database.Number("PRAGMA application_id");
        var version = database.Number("PRAGMA user_version");
        if (application != ApplicationId)
        {
            if (application == 0 && version == 0 && database.Number("SELECT count(*) FROM sqlite_master") == 0) return false;
            throw StoreErrors.Foreign(path, "another program made this database");
        }

        if (version > Version) throw StoreErrors.Newer(path, version);
        if (bytes <= QuickCheckLimit && database.Text("PRAGMA quick_check(1)") is var answer and not "ok") throw StoreErrors.Damaged(path, answer.ReplaceLineEndings(" "));
        return true;
    }

    /// <summary>Sets a writing connection up: write-ahead log, so that readers and the writer do not wait for each other, and every commit forced to disk.</summary>
    public static void Configure(Database database, string path, long? maxFileBytes)
    {
        if (path != SqliteGraphStore.InMemory && database.Text("PRAGMA journal_mode = WAL") != "wal")
        {
            throw StoreErrors.Unusable(path, "its file system offers no write-ahead log; choose a local disk");
        }

        database.Execute("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA trusted_schema = OFF");
        if (maxFileBytes is { } bytes) database.Execute($"PRAGMA max_page_count = {Math.Max(1, bytes / database.Number("PRAGMA page_size"))}");
    }

    /// <summary>Makes the tables in one transaction, so that a file is either empty or complete.</summary>
    public static void Create(Database database) =>
        database.Execute($"BEGIN IMMEDIATE; {Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; COMMIT");
}
