using GraphApi.Api.Tests.Samples;

namespace GraphApi.Api.Tests;

public sealed class ExampleQueryTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(RepositoryFiles.Path("schema", "queries"), "*.graphql").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_example_runs_and_answers_something(string file)
    {
        var text = await File.ReadAllTextAsync(RepositoryFiles.Path("schema", "queries", file), TestContext.Current.CancellationToken);
        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        await using var api = await Sample.ApiAsync();
        var data = await api.DataAsync(text);
        Assert.Contains(data.EnumerateObject(), field => field.Value.ValueKind != System.Text.Json.JsonValueKind.Null);
    }
}
