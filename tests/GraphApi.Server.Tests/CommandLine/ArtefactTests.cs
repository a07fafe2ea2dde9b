namespace GraphApi.Server.Tests.CommandLine;

public sealed class ArtefactTests
{
    private static readonly string Schema = Path.Combine(Repository.Root, "schema");

    [Fact]
    public async Task The_checked_in_schema_is_current()
    {
        var (code, output, _) = await Cli.RunAsync("schema", "--check", "--schema", Schema);

        Assert.True(code == 0, output);
    }

    [Fact]
    public async Task The_bundled_snapshot_is_what_the_pipeline_makes_of_the_reports()
    {
        if (Repository.Seeds is not { } seeds) { Assert.Skip("The reports (../shared/seeds) are not there."); return; }

        var (code, output, error) = await Cli.RunAsync("snapshot", "--check", seeds, "--schema", Schema);

        Assert.True(code == 0, output + error);
    }

    [Fact]
    public async Task Extraction_reaches_the_goals_on_the_annotated_passages()
    {
        if (Repository.Seeds is not { } seeds) { Assert.Skip("The annotated passages (../shared/gold) are not there."); return; }
        using var folder = new TemporaryFolder();

        var (code, output, error) = await Cli.RunAsync("evaluate", Path.Combine(seeds, "..", "gold"), "--schema", Schema, "--errors", Path.Combine(folder.Path, "errors.jsonl"));

        Assert.True(code == 0, error);
        Assert.True(F1(output, "entities") >= 0.70, output);
        Assert.True(F1(output, "relations") >= 0.40, output);
        Assert.NotEmpty(File.ReadLines(Path.Combine(folder.Path, "errors.jsonl")));
    }

    private static double F1(string output, string row)
    {
        var overall = output[output.IndexOf("Overall", StringComparison.Ordinal)..].Split('\n');
        var cells = Array.Find(overall, line => line.StartsWith(row + " ", StringComparison.Ordinal))!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return double.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture);
    }
}
