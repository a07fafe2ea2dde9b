using System.Text.Json;
using GraphApi.E2E.Tests.Programs;

namespace GraphApi.E2E.Tests.Processes;

/// <summary>What a store holds, as <c>graphapi export</c> writes it.</summary>
internal sealed class StoreContents
{
    private static readonly string[] Names = ["documents.jsonl", "nodes.jsonl", "edges.jsonl", "mentions.jsonl", "redirects.jsonl"];

    private readonly Dictionary<string, byte[]> _files;

    private StoreContents(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>The documents' ids, in the order of the export.</summary>
    public IReadOnlyList<string> Documents =>
        [.. System.Text.Encoding.UTF8.GetString(_files["documents.jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(IdOf)];

    /// <summary>The number of lines of an exported file.</summary>
    public int Lines(string name) => _files[name].Count(b => b == '\n');

    /// <summary>Exports a store and reads the files.</summary>
    public static async Task<StoreContents> OfAsync(string store)
    {
        using var folder = new TemporaryFolder();
        await GraphApiProgram.MustRunAsync(folder.Path, "export", "--store", store, "--out", folder.Path);
        return new StoreContents(Names.ToDictionary(name => name, name => File.ReadAllBytes(folder.File(name))));
    }

    /// <summary>What an undisturbed ingest of the same documents gives.</summary>
    public static async Task<StoreContents> OfIngestAsync(IEnumerable<string> paths)
    {
        using var folder = new TemporaryFolder();
        await GraphApiProgram.MustRunAsync(folder.Path, GraphApiProgram.Ingest(folder.File("graph.db"), paths));
        return await OfAsync(folder.File("graph.db"));
    }

    /// <summary>Asserts that both hold the same, to the byte.</summary>
    public static void AssertSame(StoreContents expected, StoreContents actual)
    {
        foreach (var name in Names) Assert.True(expected._files[name].AsSpan().SequenceEqual(actual._files[name]), $"{name} differs.");
    }

    private static string IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }
}
