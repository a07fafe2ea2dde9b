using GraphApi.Extraction.Relations;

namespace GraphApi.Extraction.Tests.Relations;

public sealed class RelationPatternsTests
{
    [Theory]
    [InlineData("verbs:\n  - id: made\n    nouns: [제작]\n    frames: [{agent: subjekt, theme: object}]\n    relations: [{name: DEVELOPED}]", "subjekt")]
    [InlineData("verbs:\n  - id: made\n    nouns: [제작]", "made states no relation")]
    [InlineData("verbs:\n  - nouns: [제작]\n    relations: [{name: DEVELOPED}]", "no id")]
    [InlineData("verbs:\n  - id: made\n    values: [height]\n    relations: [{name: DEVELOPED}]", "height")]
    [InlineData("status:\n  perhaps: [아마]", "perhaps")]
    [InlineData("verbz: []", "line 1")]
    public void A_mistake_in_a_pattern_file_is_named(string yaml, string expected)
    {
        using var folder = new Folder(yaml);
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => RelationPatterns.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_patterns_that_are_shipped_load() => Assert.NotNull(RelationPatterns.Load(Path.Combine(RelationSample.Schema, "patterns")));

    private sealed class Folder : IDisposable
    {
        public Folder(string korean)
        {
            Directory.CreateDirectory(Path);
            File.WriteAllText(System.IO.Path.Combine(Path, "relations.ko.yaml"), korean);
            File.WriteAllText(System.IO.Path.Combine(Path, "relations.en.yaml"), "verbs: []");
        }

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
