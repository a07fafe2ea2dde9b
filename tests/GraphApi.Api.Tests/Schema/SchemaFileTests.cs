using GraphApi.Api.Schema;
using GraphApi.Api.Tests.Hosting;

namespace GraphApi.Api.Tests.Schema;

public sealed class SchemaFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"schema-{Guid.NewGuid():N}.graphql");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_was_written_is_current()
    {
        SchemaFile.Write(_path, TestApi.Ontology);
        Assert.Null(SchemaFile.Check(_path, TestApi.Ontology));
    }

    [Fact]
    public void Line_ends_of_another_system_do_not_count()
    {
        SchemaFile.Write(_path, TestApi.Ontology);
        File.WriteAllText(_path, File.ReadAllText(_path).ReplaceLineEndings("\r\n"));
        Assert.Null(SchemaFile.Check(_path, TestApi.Ontology));
    }

    [Fact]
    public void A_missing_file_is_told_with_its_mend()
    {
        var difference = SchemaFile.Check(_path, TestApi.Ontology);
        Assert.Contains("no such file", difference, StringComparison.Ordinal);
        Assert.Contains("schema --write", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_told_with_its_line_and_both_texts()
    {
        SchemaFile.Write(_path, TestApi.Ontology);
        File.WriteAllText(_path, File.ReadAllText(_path).Replace("scalar PartialDate", "scalar Day", StringComparison.Ordinal));
        var difference = SchemaFile.Check(_path, TestApi.Ontology)!;
        Assert.Matches(@"^schema-\w+\.graphql:\d+: ", difference);
        Assert.Contains("\n- scalar Day", difference, StringComparison.Ordinal);
        Assert.Contains("\n+ scalar PartialDate", difference, StringComparison.Ordinal);
    }
}
