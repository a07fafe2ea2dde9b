using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.Tests.Generation;
using GraphApi.Execution.Validation;

namespace GraphApi.Execution.Tests.Differential;

/// <summary>graphql-js, the reference implementation, is the oracle: whatever is asked, both say the same.</summary>
public sealed class DifferentialTests
{
    private static readonly bool s_full = Environment.GetEnvironmentVariable("GRAPHAPI_TEST_FULL") == "1";

    [Theory]
    [InlineData("animals", DifferentialSchemas.Animals, 1)]
    [InlineData("inputs", DifferentialSchemas.Inputs, 2)]
    [InlineData("nulls", DifferentialSchemas.Nulls, 3)]
    public async Task Agrees_with_graphql_js_about_generated_requests(string name, string sdl, int seed)
    {
        var count = s_full ? 20_000 : 1_500;
        var engine = NamedResolvers.EngineOf(sdl);
        var chance = new Chance(seed);
        var verdicts = new Dictionary<string, int>();
        var differences = new List<string>();
        await using var oracle = await GraphQLJs.StartAsync();
        await oracle.DefineAsync(name, sdl);

        for (var i = 0; i < count; i++)
        {
            var request = RandomDocument.Next(engine.Schema, chance);
            var expected = await oracle.AskAsync(name, request);
            var actual = await AskAsync(engine, request);
            verdicts[actual.Verdict] = verdicts.GetValueOrDefault(actual.Verdict) + 1;
            var agree = actual.Verdict == expected.Verdict && actual.HasDataOf(expected) && actual.Errors.Count > 0 == expected.Errors.Count > 0;
            if (!agree && !KnownDifferences.Explain(actual, expected)) differences.Add($"{request}\n  here: {actual}\n  graphql-js: {expected}");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {count} differ:\n{string.Join('\n', differences.Take(10))}");
        // Otherwise the agreement would be about little.
        Assert.True(verdicts.GetValueOrDefault("executed") > count / 3 && verdicts.GetValueOrDefault("invalid") > count / 5, string.Join(", ", verdicts));
    }

    private static async Task<Answer> AskAsync(GraphQLEngine engine, RandomRequest request)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(request.Query);
        }
        catch (SyntaxException e)
        {
            return new Answer("syntax", default, [e.Error.ToString()]);
        }

        var mistakes = DocumentValidator.Validate(engine.Schema, document);
        if (mistakes.Count > 0) return new Answer("invalid", default, [.. mistakes.Select(error => error.ToString())]);
        if (document.Definitions.Any(definition => definition is OperationDefinitionNode { Operation: OperationType.Subscription }))
            return new Answer("subscription", default, []);
        var result = await engine.ExecuteAsync(
            new GraphQLRequest
            {
                Query = Encoding.UTF8.GetBytes(request.Query),
                Variables = request.Variables is null ? default : JsonSerializer.Deserialize<JsonElement>(request.Variables),
                OperationName = request.OperationName,
            },
            TestContext.Current.CancellationToken);
        var output = new ArrayBufferWriter<byte>();
        result.WriteTo(output);
        var json = JsonSerializer.Deserialize<JsonElement>(output.WrittenSpan);
        return new Answer(
            result.Status is ExecutionStatus.Executed ? "executed" : "request",
            json.TryGetProperty("data", out var data) ? data : default,
            [.. result.Errors.Select(error => error.ToString())]);
    }
}
