using GraphApi.Graph.Interchange;

namespace GraphApi.Graph.Tests.Interchange;

public sealed class BrokenSnapshotTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public BrokenSnapshotTests() => GraphSnapshot.Write(_directory.Path, SampleGraph.Contributions);

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("documents.jsonl")]
    [InlineData("mentions.jsonl")]
    public void A_missing_file_is_named(string name)
    {
        File.Delete(_directory.File(name));
        var error = Broken();
        Assert.Equal((_directory.File(name), 0), (error.File, error.Line));
        Assert.Contains("lacks this file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_that_is_not_there_is_named()
    {
        var error = Assert.Throws<SnapshotException>(() => GraphSnapshot.Read(_directory.File("nowhere")));
        Assert.Equal(Path.Combine(_directory.File("nowhere"), "manifest.json"), error.File);
    }

    [Fact]
    public void A_change_that_still_reads_well_is_found_by_the_checksum()
    {
        Change("nodes.jsonl", "Hanbit", "Hanbat");
        var error = Broken();
        Assert.Equal((_directory.File("nodes.jsonl"), 0), (error.File, error.Line));
        Assert.Contains("has changed since it was written", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nodes.jsonl", "\"type\":\"Law\"", "\"type\":Law", 2, "The line is no JSON.")]
    [InlineData("nodes.jsonl", "\"id\":\"law:lantern-act\",", "", 2, "'id' is missing.")]
    [InlineData("nodes.jsonl", ",\"en\":\"Lantern Act\"", "", 2, "The node has no name.")]
    [InlineData("nodes.jsonl", "{\"date\":\"2024-02\"}", "{\"date\":\"2024-13\"}", 3, "'date' is no date: 2024-13.")]
    [InlineData("nodes.jsonl", "{\"date\":\"2024-02\"}", "null", 3, "The property 'date' has no value of a known kind.")]
    [InlineData("edges.jsonl", "INFERRED", "GUESSED", 3, "There is no origin 'GUESSED'.")]
    [InlineData("edges.jsonl", "planned", "hoped", 4, "There is no status 'hoped'.")]
    [InlineData("edges.jsonl", "\"at\":[3,5,4,7],", "", 1, "A stated edge has no evidence ('at').")]
    [InlineData("edges.jsonl", "[3,5,4,7]", "[3,5,4]", 1, "'at' is no list of line, start, end line, end.")]
    [InlineData("edges.jsonl", "[3,5,4,7]", "[3,5,4,\"7\"]", 1, "'at' holds something other than whole numbers.")]
    [InlineData("mentions.jsonl", "002_second", "003_third", 4, "There is no document '003_third' in documents.jsonl.")]
    [InlineData("documents.jsonl", "\"lines\":12", "\"lines\":1.5", 1, "'lines' is no whole number.")]
    [InlineData("documents.jsonl", "002_second\",", "001_first\",", 2, "The document '001_first' is there twice.")]
    [InlineData("sections.jsonl", "{\"document\":\"001_first\",\"index\":1", "[1]\n{\"document\":\"001_first\",\"index\":1", 2, "The line is no JSON object.")]
    public void A_broken_line_is_told_with_file_line_and_reason(string file, string old, string replacement, int line, string reason)
    {
        Change(file, old, replacement);
        var error = Broken();
        Assert.Equal((_directory.File(file), line), (error.File, error.Line));
        Assert.StartsWith($"{error.File}:{line}: {reason}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_told_with_its_last_line()
    {
        var path = _directory.File("mentions.jsonl");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text[..^10]);
        var error = Broken();
        Assert.Equal((path, 4), (error.File, error.Line));
        Assert.Contains("The line is cut off.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "This is no manifest of a snapshot.")]
    [InlineData("{}", "This is no manifest of a snapshot.")]
    [InlineData("[]", "This is no manifest of a snapshot.")]
    [InlineData("{\"format\":\"graphapi-export\",\"formatVersion\":1,\"files\":[]}", "This is no manifest of a snapshot.")]
    [InlineData("{\"format\":\"graphapi-snapshot\",\"formatVersion\":\"1\",\"files\":[]}", "This is no manifest of a snapshot.")]
    [InlineData("{\"format\":\"graphapi-snapshot\",\"formatVersion\":2,\"files\":[]}", "The snapshot is of format 2; this program reads 1.")]
    public void A_manifest_of_something_else_is_refused(string manifest, string reason)
    {
        File.WriteAllText(_directory.File("manifest.json"), manifest);
        var error = Broken();
        Assert.Equal(_directory.File("manifest.json"), error.File);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_manifest_does_not_list_is_refused()
    {
        File.WriteAllText(_directory.File("manifest.json"), "{\"format\":\"graphapi-snapshot\",\"formatVersion\":1,\"files\":[]}");
        Assert.Contains("The manifest does not list this file.", Broken().Message, StringComparison.Ordinal);
    }

    private SnapshotException Broken() => Assert.Throws<SnapshotException>(() => GraphSnapshot.Read(_directory.Path));

    private void Change(string file, string old, string replacement)
    {
        var text = File.ReadAllText(_directory.File(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_directory.File(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
