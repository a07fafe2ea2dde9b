using System.Text;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;
using GraphApi.Storage.Contract;
using SQLitePCL;

namespace GraphApi.Storage.Sqlite.Tests;

public sealed class StoreFileTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly string _path;

    public StoreFileTests() => _path = _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_store_reopened_after_dispose_holds_everything()
    {
        var dataset = new DatasetInfo("reports", DateTimeOffset.UtcNow, "pipeline", "1");
        var draft = Draft("문서").Text("첫 줄", "second").Section(1);
        string before;
        await using (var store = await OpenAsync())
        {
            await PutAsync(store, draft, Draft("b"));
            await store.CommitAsync(new GraphCommit([new GraphChange.PutDataset(dataset), new GraphChange.PutRedirect("company:old", "company:acme")], "tester", "more"));
            before = await DescribeAsync(store);
        }

        Assert.False(File.Exists(_path + "-wal"));
        await using (var store = await OpenAsync())
        {
            Assert.Equal(2, store.Version);
            Assert.Equal(before, await DescribeAsync(store));
            await using var reader = await store.OpenReaderAsync();
            Assert.Equal(dataset, await reader.GetDatasetAsync());
            Assert.Equal("company:acme", (await reader.GetNodesAsync(["company:old"]))[0]?.Id);
            Assert.Equal(["첫 줄", "second"], (await reader.GetTextsAsync(["문서"]))[0]!);
            Assert.Equal(0, (await PutAsync(store, draft, Draft("b"))).Changes);
            Assert.Equal(3, (await PutAsync(store, Draft("c"))).Version);
        }
    }

    [Fact]
    public async Task What_the_ontology_no_longer_declares_is_left_out_but_not_lost()
    {
        await using (var store = await OpenAsync()) await PutAsync(store, Draft("a"));
        var full = TestOntology.Definition;
        var smaller = new OntologyDefinition("smaller", "2", full.Groups, [.. full.NodeTypes.Where(t => t.Name != "Law")], [.. full.Relations.Where(r => r.Name != "LOCATED_IN")]);
        await using (var store = await SqliteGraphStore.OpenAsync(_path, smaller))
        {
            await using var reader = await store.OpenReaderAsync();
            Assert.Equal(["company:acme", "country:kr"], await reader.ReadNodesAsync().Select(n => n.Id).ToListAsync());
            Assert.Empty(await reader.ReadEdgesAsync().ToListAsync());
        }

        await using (var store = await OpenAsync()) Assert.Equal(2, await (await store.OpenReaderAsync()).ReadEdgesAsync().CountAsync());
    }

    [Fact]
    public async Task A_second_writer_is_refused_until_the_first_is_gone()
    {
        var first = await OpenAsync();
        await FailsAsync(GraphStoreErrorCodes.Locked);
        await PutAsync(first, Draft("a"));
        await first.DisposeAsync();
        await using var second = await OpenAsync();
        Assert.Equal(1, second.Version);
    }

    [Fact]
    public async Task A_read_only_store_keeps_its_version_while_another_writes()
    {
        await using var writer = await OpenAsync();
        await PutAsync(writer, Draft("a").Text("old"));
        await using var reading = await OpenAsync(new SqliteStoreOptions { ReadOnly = true });
        await PutAsync(writer, Draft("a").Bytes('1').Text("new"), Draft("b"));
        await using var reader = await reading.OpenReaderAsync();
        Assert.Equal(1, reader.Version);
        Assert.Equal(["old"], (await reader.GetTextsAsync(["a"]))[0]!);
        Assert.All(await reader.ReadChangesAsync(0, 100), c => Assert.Equal(1, c.Version));
        Assert.Equal(GraphStoreErrorCodes.ReadOnly, (await Assert.ThrowsAsync<GraphStoreException>(() => PutAsync(reading, Draft("c")))).Code);
    }

    [Fact]
    public async Task A_read_only_store_is_not_made()
    {
        await FailsAsync(GraphStoreErrorCodes.Unavailable, new SqliteStoreOptions { ReadOnly = true });
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_is_no_database_is_left_alone(bool readOnly)
    {
        var content = Encoding.UTF8.GetBytes(new string('x', 5000));
        await File.WriteAllBytesAsync(_path, content);
        await FailsAsync(GraphStoreErrorCodes.Foreign, new SqliteStoreOptions { ReadOnly = readOnly });
        Assert.Equal(content, await File.ReadAllBytesAsync(_path));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        Sql(_path, "CREATE TABLE recipes (name TEXT)");
        var content = await File.ReadAllBytesAsync(_path);
        await FailsAsync(GraphStoreErrorCodes.Foreign);
        Assert.Equal(content, await File.ReadAllBytesAsync(_path));
        Sql(_path, "PRAGMA application_id = 1234");
        await FailsAsync(GraphStoreErrorCodes.Foreign);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_left_alone()
    {
        await using (var store = await OpenAsync()) await PutAsync(store, Draft("a"));
        Sql(_path, "PRAGMA user_version = 2");
        var error = await FailsAsync(GraphStoreErrorCodes.Newer);
        Assert.Contains("format 2", error.Message, StringComparison.Ordinal);
        await FailsAsync(GraphStoreErrorCodes.Newer, new SqliteStoreOptions { ReadOnly = true });
        Sql(_path, "PRAGMA user_version = 1");
        await using var again = await OpenAsync();
        Assert.Equal(1, again.Version);
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await File.WriteAllBytesAsync(_path, []);
        await using var store = await OpenAsync();
        Assert.Equal(1, (await PutAsync(store, Draft("a"))).Version);
    }

    [Fact]
    public async Task A_truncated_store_is_reported_as_damaged()
    {
        await FillAsync();
        await using (var file = File.OpenWrite(_path)) file.SetLength(file.Length / 2);
        await FailsAsync(GraphStoreErrorCodes.Damaged);
        await FailsAsync(GraphStoreErrorCodes.Damaged, new SqliteStoreOptions { ReadOnly = true });
    }

    [Fact]
    public async Task Pages_overwritten_with_noise_are_reported_as_damaged()
    {
        await FillAsync();
        await using (var file = File.OpenWrite(_path))
        {
            file.Position = 8192;
            var noise = new byte[file.Length - 8192 - 4096];
            new Random(1).NextBytes(noise);
            await file.WriteAsync(noise);
        }

        await FailsAsync(GraphStoreErrorCodes.Damaged);
    }

    [Fact]
    public async Task Rows_that_make_no_sense_are_reported_as_damage()
    {
        await FillAsync();
        foreach (var sql in (string[])["UPDATE assertions SET properties = '{'", "UPDATE nodes SET node = 99999 WHERE node = (SELECT key FROM symbols WHERE text = 'company:acme')", "UPDATE assertions SET status = 77", "UPDATE documents SET key = 999 WHERE id = 'd0'"])
        {
            var copy = _folder.File("copy.db");
            File.Copy(_path, copy, overwrite: true);
            Sql(copy, sql);
            Assert.Equal(GraphStoreErrorCodes.Damaged, (await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(copy, TestOntology.Definition))).Code);
        }
    }

    [Fact]
    public async Task A_missing_folder_and_a_folder_as_a_file_are_named()
    {
        var missing = await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(_folder.File("none/graph.db"), TestOntology.Definition));
        Assert.Equal(GraphStoreErrorCodes.Unavailable, missing.Code);
        Assert.Contains("folder does not exist", missing.Message, StringComparison.Ordinal);
        var folder = await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(_folder.Path, TestOntology.Definition));
        Assert.Contains("it is a folder", folder.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_folder_is_named_and_its_store_can_still_be_read()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Folders have other rights on Windows.");
            return;
        }

        await using (var store = await OpenAsync()) await PutAsync(store, Draft("a"));
        File.Delete(_path + ".lock");
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            if (CanWrite()) Assert.Skip("This user may write to read-only folders.");
            await FailsAsync(GraphStoreErrorCodes.ReadOnly);
            await using var reading = await OpenAsync(new SqliteStoreOptions { ReadOnly = true });
            Assert.Equal(1, reading.Version);
        }
        finally
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task A_full_disk_is_named_and_loses_nothing()
    {
        await using (var store = await OpenAsync(new SqliteStoreOptions { MaxFileBytes = 300_000 }))
        {
            await PutAsync(store, Draft("a"));
            var large = Draft("large").Text([.. Enumerable.Range(0, 20_000).Select(i => $"{i} {Guid.NewGuid()}")]);
            var error = await Assert.ThrowsAsync<GraphStoreException>(() => PutAsync(store, large));
            Assert.Equal(GraphStoreErrorCodes.Full, error.Code);
            Assert.Equal(1, store.Version);
            Assert.Equal(2, (await PutAsync(store, Draft("b"))).Version);
        }

        await using var again = await OpenAsync();
        Assert.Equal(["a", "b"], (await (await again.OpenReaderAsync()).ListDocumentsAsync()).Select(d => d.Id));
    }

    [Fact]
    public async Task Another_program_that_holds_the_database_is_named()
    {
        await using var store = await OpenAsync(new SqliteStoreOptions { BusyTimeout = TimeSpan.FromMilliseconds(50) });
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(_path, out var other));
        using (other)
        {
            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(other, "BEGIN IMMEDIATE"));
            Assert.Equal(GraphStoreErrorCodes.Locked, (await Assert.ThrowsAsync<GraphStoreException>(() => PutAsync(store, Draft("a")))).Code);
            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(other, "ROLLBACK"));
        }

        Assert.Equal(1, (await PutAsync(store, Draft("a"))).Version);
    }

    [Fact]
    public async Task A_disposed_store_says_so()
    {
        var store = await OpenAsync();
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.OpenReaderAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => PutAsync(store, Draft("a")));
    }

    [Fact]
    public void The_library_is_at_least_the_bundled_one() => Assert.True(Version.Parse(SqliteGraphStore.LibraryVersion) >= new Version(3, 35, 5));

    private static DocumentDraft Draft(string id) => new DocumentDraft(id)
        .Node("company:acme", "Acme", "애크미", ["A"], properties: DocumentDraft.Properties(("founded", DocumentDraft.Date("1999-05"))), externalIds: new() { ["lei"] = "\"é" })
        .Edge("AFFECTS", "law:x", "company:acme", status: Status.Planned)
        .Reference("LOCATED_IN", "company:acme", "country:kr")
        .Mention("company:acme", 4, 2, "애크미");

    private Task<SqliteGraphStore> OpenAsync(SqliteStoreOptions? options = null) => SqliteGraphStore.OpenAsync(_path, TestOntology.Definition, options);

    private static async Task<CommitResult> PutAsync(SqliteGraphStore store, params DocumentDraft[] drafts) =>
        await store.CommitAsync(new GraphCommit([.. drafts.Select(d => new GraphChange.PutDocument(d.Build()))], "tester", "a test"));

    private async Task<GraphStoreException> FailsAsync(string code, SqliteStoreOptions? options = null)
    {
        var error = await Assert.ThrowsAsync<GraphStoreException>(() => OpenAsync(options));
        Assert.Equal(code, error.Code);
        Assert.Contains(_path, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        return error;
    }

    private async Task FillAsync()
    {
        await using var store = await OpenAsync();
        for (var i = 0; i < 20; i++)
        {
            var draft = Draft($"d{i}");
            for (var j = 0; j < 40; j++) draft.Edge("AFFECTS", $"law:{i}-{j}", "company:acme", line: j + 1).Mention($"law:{i}-{j}", j + 1, 20);
            await PutAsync(store, draft);
        }
    }

    private static async Task<string> DescribeAsync(SqliteGraphStore store)
    {
        await using var reader = await store.OpenReaderAsync();
        var lines = new List<string>();
        await foreach (var contribution in reader.ReadContributionsAsync()) lines.Add(contribution.Document.Id + Convert.ToHexString(ContributionDigest.Of(contribution)));
        return string.Join('\n', lines);
    }

    private bool CanWrite()
    {
        try
        {
            File.WriteAllText(_folder.File("probe"), "");
            File.Delete(_folder.File("probe"));
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Sql(string path, string sql)
    {
        _ = SqliteGraphStore.LibraryVersion;
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(path, out var database));
        using (database) Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(database, sql));
    }
}
