using System.Text;
using System.Text.Json;
using GraphApi.Execution.Cost;
using GraphApi.Execution.Tests.Execution;

namespace GraphApi.Execution.Tests.Cost;

/// <summary>Asks an engine what operations cost.</summary>
internal static class Costs
{
    public const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

        """;

    public static TestEngine Engine(string sdl, CostOptions? options = null) =>
        TestEngine.Of(Directives + sdl, options: new EngineOptions { Cost = options ?? CostOptions.Unlimited });

    public static OperationCost Of(string sdl, string query, string? variables = null) => Engine(sdl).CostOf(query, variables);

    public static OperationCost CostOf(this TestEngine engine, string query, string? variables = null)
    {
        var result = engine.Validate(query, variables);
        Assert.Empty(result.Errors);
        Assert.Equal(ExecutionStatus.Validated, result.Status);
        var cost = (IReadOnlyDictionary<string, object?>)result.Extensions!["cost"]!;
        return new OperationCost((double)cost["fieldCost"]!, (double)cost["typeCost"]!);
    }

    public static ExecutionResult Validate(this TestEngine engine, string query, string? variables = null) =>
        engine.Engine.ExecuteAsync(Request(query, variables, CostMode.Validate)).AsTask().GetAwaiter().GetResult();

    public static GraphQLRequest Request(string query, string? variables = null, CostMode mode = CostMode.Enforce) => new()
    {
        Query = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? default : JsonSerializer.Deserialize<JsonElement>(variables),
        CostMode = mode,
    };
}
