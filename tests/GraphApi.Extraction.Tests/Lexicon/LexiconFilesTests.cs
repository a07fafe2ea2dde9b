using GraphApi.Extraction.Lexicon;
using GraphApi.Extraction.Tests.Mentions;

namespace GraphApi.Extraction.Tests.Lexicon;

public class LexiconFilesTests
{
    [Fact]
    public void An_entry_is_read_with_all_its_fields()
    {
        var lexicon = Schema.Lexicon("id: country:kr, ko: 한국, en: Korea", "id: company:mir, ko: 미르, en: Mir, aliases: [미르사, \"Mir: AI\"], ambiguous: [M], country: country:kr, external: { lei: X1 }");
        var entry = lexicon.Find("company:mir")!;
        Assert.Equal(("Company", "미르", "Mir", "country:kr"), (entry.Type, entry.Ko, entry.En, entry.Country));
        Assert.Equal(["미르사", "Mir: AI"], entry.Aliases);
        Assert.Equal(["M"], entry.Ambiguous);
        Assert.Equal("X1", entry.External["lei"]);
    }

    [Theory]
    [InlineData("- { id: company:mir, ko: 미르, maker: x }", "test.yaml:1: The key maker is unknown.")]
    [InlineData("- { id: firm:mir, ko: 미르 }", "test.yaml:1: The id firm:mir has no known type")]
    [InlineData("- { id: company:Mir, ko: 미르 }", "test.yaml:1: The id company:Mir is not well formed.")]
    [InlineData("- { id: company:mir }", "test.yaml:1: The entry company:mir has no name.")]
    [InlineData("- { ko: 미르 }", "test.yaml:1: An entry has no id.")]
    [InlineData("- { id: company:a, ko: 가 }\n- { id: company:a, ko: 나 }", "test.yaml:2: The id company:a stands in test.yaml:1 already.")]
    [InlineData("- { id: company:a, ko: 가, parent: company:b }", "test.yaml:1: The parent company:b of company:a is no entry.")]
    [InlineData("- { id: company:a, ko: 가 }\n- { id: company:b, ko: 나, country: company:a }", "test.yaml:2: The country company:a of company:b is a Company.")]
    [InlineData("- { id: company:a, ko: 가, aliases: 나 }", "test.yaml:1: The value of aliases is not a list.")]
    [InlineData("- { id: company:a, ko: [ }", "test.yaml:1: ")]
    [InlineData("id: company:a", "test.yaml:1: The file is not a list.")]
    public void A_mistake_is_told_with_file_and_line(string text, string message)
    {
        var error = Assert.Throws<LexiconException>(() => LexiconFiles.Parse([("test.yaml", text)], Schema.Ontology));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var error = Assert.Throws<LexiconException>(() => LexiconFiles.Parse([("test.yaml", "- { id: x:a, ko: 가 }\n- { id: company:b }")], Schema.Ontology));
        Assert.Equal(2, error.Problems.Count);
    }

    [Fact]
    public void A_file_of_comments_alone_is_empty() => Assert.Empty(LexiconFiles.Parse([("test.yaml", "# nothing yet\n")], Schema.Ontology).Entries);

    [Fact]
    public void The_repository_lexicon_loads() => Assert.True(LexiconFiles.Load(Path.Combine(Schema.Directory, "lexicon"), Schema.Ontology).Entries.Count > 3000);
}
