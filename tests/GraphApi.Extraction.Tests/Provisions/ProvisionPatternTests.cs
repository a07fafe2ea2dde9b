using GraphApi.Extraction.Provisions;
using GraphApi.Extraction.Tests.Mentions;

namespace GraphApi.Extraction.Tests.Provisions;

public sealed class ProvisionPatternTests
{
    [Theory]
    [InlineData("duties: {audit: []}", "'audit' has no words")]
    [InlineData("duties: {audit: [감사], share: [공유]}", "share")]
    [InlineData("duty: {}", "line 1")]
    public void A_file_that_cannot_be_used_is_refused_with_the_reason(string korean, string expected)
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "provisions.ko.yaml"), korean + "\n");
        File.WriteAllText(Path.Combine(folder.FullName, "provisions.en.yaml"), "duties: {audit: [audit]}\n");
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => ProvisionPatterns.Load(folder.FullName)).Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("provisions.ko.yaml")]
    [InlineData("provisions.en.yaml")]
    public void Every_topic_of_the_patterns_is_one_of_the_lexicon(string file)
    {
        var named = File.ReadAllText(Path.Combine(Schema.Directory, "patterns", file)).Split('"').Where(s => s.StartsWith("topic:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, id => Assert.Equal("Topic", Schema.Data.Lexicon.Find(id)?.Type));
    }
}
