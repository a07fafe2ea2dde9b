using GraphApi.Execution.Errors;
using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

/// <summary>Sections 6.1 and 6.2: which operation, and how its root fields run.</summary>
public class OperationTests
{
    private const string Sdl = """
        type Query { a: Int }
        type Mutation { add(n: Int!): Sum fail: Int! }
        type Subscription { tick: Int }
        type Sum { value: Int }
        """;

    [Fact]
    public async Task The_named_operation_is_executed()
    {
        var engine = Of(Sdl);
        const string Query = "query One { one: a } query Two { two: a }";

        Assert.True((await engine.ExecuteAsync(Query, operationName: "Two")).HasData);
        Assert.Equal("OPERATION_NAME_REQUIRED", await engine.RefusalOf(Query));
        Assert.Equal("OPERATION_NOT_FOUND", await engine.RefusalOf(Query, operationName: "Three"));
        Assert.Equal("OPERATION_NOT_FOUND", await engine.RefusalOf("{ a }", operationName: "Three"));
    }

    [Fact]
    public async Task A_syntax_error_is_a_request_error_with_its_place()
    {
        var result = await Of(Sdl).ExecuteAsync("{ a\n !");

        Assert.Equal(ExecutionStatus.RequestError, result.Status);
        var error = Assert.Single(result.Errors);
        Assert.Equal("SYNTAX_ERROR", error.Code);
        Assert.Equal(2, Assert.Single(error.Locations).Line);
        Assert.DoesNotContain("\"data\"", await Of(Sdl).RunAsync("{ a\n !"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_document_is_not_executed()
    {
        Assert.Equal("FIELD_SELECTIONS", await Of(Sdl).RefusalOf("{ nothing }"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Mutations_run_one_after_the_other_with_all_below_them(bool wait)
    {
        var log = new List<string>();
        var engine = Of(Sdl, bind => bind
            .Field("Mutation", "add", async context =>
            {
                log.Add($"add {context.Arguments["n"]}");
                if (wait) await Task.Delay(5, context.Cancellation);
                log.Add($"added {context.Arguments["n"]}");
                return [context.Arguments["n"]];
            })
            .Field("Sum", "value", async context =>
            {
                if (wait) await Task.Yield();
                log.Add($"value {context.Parents[0]}");
                return [context.Parents[0]];
            }));

        Assert.Equal("""{"data":{"x":{"value":1},"y":{"value":2}}}""", await engine.RunAsync("mutation { x: add(n: 1) { value } y: add(n: 2) { value } }"));
        Assert.Equal(["add 1", "added 1", "value 1", "add 2", "added 2", "value 2"], log);
    }

    [Fact]
    public void A_mutation_that_loses_its_data_stops()
    {
        var called = 0;
        var engine = Of(Sdl, bind => bind
            .Property("Mutation", "fail", _ => null)
            .Computed("Mutation", "add", (_, _) => ++called));

        Assert.EndsWith("\"data\":null}", engine.Run("mutation { fail add(n: 1) { value } }"), StringComparison.Ordinal);
        Assert.Equal(0, called);
    }

    [Fact]
    public async Task Only_queries_pass_where_only_queries_are_allowed()
    {
        var engine = Of(Sdl);

        Assert.Equal(ExecutionStatus.Executed, (await engine.ExecuteAsync("{ a }", queriesOnly: true)).Status);
        Assert.Equal(ExecutionStatus.OperationNotAllowed, (await engine.ExecuteAsync("mutation { fail }", queriesOnly: true)).Status);
        Assert.Equal(ExecutionStatus.OperationNotAllowed, (await engine.ExecuteAsync("subscription { tick }", queriesOnly: true)).Status);
    }

    [Fact]
    public async Task A_subscription_needs_another_transport() =>
        Assert.Equal("SUBSCRIPTION_NOT_SUPPORTED", await Of(Sdl).RefusalOf("subscription { tick }"));

    [Fact]
    public async Task An_analyzer_can_refuse_and_add_to_the_response()
    {
        var engine = Of(
            "type Query { list(first: Int = 10): [Int] }",
            options: new EngineOptions { Analyzers = [new PageSize()] });

        Assert.Equal("""{"data":{"list":null},"extensions":{"size":10}}""", await engine.RunAsync("{ list }"));
        Assert.Equal(
            """{"errors":[{"message":"Too many: 500.","extensions":{"code":"TOO_MANY"}}],"extensions":{"size":500}}""",
            await engine.RunAsync("query($n: Int) { list(first: $n) }", """{"n":500}"""));
    }

    [Fact]
    public async Task Arguments_that_an_analyzer_finds_unfit_are_a_request_error()
    {
        var engine = Of("type Query { list(first: Int! = 10): [Int] }", options: new EngineOptions { Analyzers = [new PageSize()] });

        var result = await engine.ExecuteAsync("query($n: Int = 1) { list(first: $n) }", """{"n":null}""");

        Assert.Equal(ExecutionStatus.RequestError, result.Status);
        Assert.Equal("INVALID_ARGUMENT", Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task A_fault_of_the_engine_or_an_analyzer_is_masked_and_logged()
    {
        Exception? logged = null;
        var engine = Of("type Query { a: Int }", options: new EngineOptions
        {
            Analyzers = [new Faulty()],
            OnUnexpectedError = (e, _) => logged = e,
        });

        Assert.Equal("""{"errors":[{"message":"Unexpected error","extensions":{"code":"INTERNAL"}}]}""", await engine.RunAsync("{ a }"));
        Assert.Equal(ExecutionStatus.InternalError, (await engine.ExecuteAsync("{ a }")).Status);
        Assert.Equal("secret", logged?.Message);
    }

    private sealed class Faulty : IOperationAnalyzer
    {
        public GraphQLError? Analyze(OperationContext operation) => throw new InvalidOperationException("secret");
    }

    private sealed class PageSize : IOperationAnalyzer
    {
        public GraphQLError? Analyze(OperationContext operation)
        {
            var size = operation.Selection.Fields.Sum(field => field.Arguments.Get<int>("first"));
            operation.AddExtension("size", size);
            return size > 100 ? new GraphQLError($"Too many: {size}.", "TOO_MANY") : null;
        }
    }
}
