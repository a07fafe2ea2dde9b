using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

public class FieldErrorTests
{
    [Fact]
    public void An_error_has_message_location_path_and_code_and_comes_before_the_data()
    {
        var engine = Of("type Query { list: [Item] } type Item { name: String }", bind => bind
            .Property("Query", "list", _ => new[] { 1, 2 })
            .Property("Item", "name", parent => parent is 2 ? new GraphQLException("No name.", "NO_NAME") : "one"));

        Assert.Equal(
            """{"errors":[{"message":"No name.","locations":[{"line":3,"column":5}],"path":["items",1,"title"],"extensions":{"code":"NO_NAME"}}],"data":{"items":[{"title":"one"},{"title":null}]}}""",
            engine.Run("{\n  items: list {\n    title: name\n  }\n}"));
    }

    [Fact]
    public void All_occurrences_of_a_merged_field_are_its_locations()
    {
        var engine = Of("type Query { a: Int }", bind => bind.Property("Query", "a", _ => throw new GraphQLException("m", "C")));

        Assert.Contains("""[{"line":1,"column":3},{"line":1,"column":5}]""", engine.Run("{ a a }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_exception_is_masked_and_logged_once_with_its_path()
    {
        var log = new List<string>();
        var engine = Of(
            "type Query { list: [Item] } type Item { secret: String }",
            bind => bind
                .Property("Query", "list", _ => new[] { 1, 2 })
                .Field("Item", "secret", _ => throw new InvalidOperationException("password is 1234")),
            new EngineOptions { OnUnexpectedError = (e, path) => log.Add($"{path}: {e.Message}") });

        var response = await engine.RunAsync("{ list { secret } }");

        Assert.DoesNotContain("1234", response, StringComparison.Ordinal);
        Assert.Contains("""{"message":"Unexpected error","locations":[{"line":1,"column":10}],"path":["list",0,"secret"],"extensions":{"code":"INTERNAL"}}""", response, StringComparison.Ordinal);
        Assert.Contains("""["list",1,"secret"]""", response, StringComparison.Ordinal);
        Assert.Equal(["list.0.secret: password is 1234"], log);
    }

    [Fact]
    public async Task A_task_that_fails_is_an_error_of_the_field_alone()
    {
        var engine = Of("type Query { a: Int b: Int }", bind => bind
            .Field("Query", "a", async _ => { await Task.Yield(); throw new GraphQLException("a failed", "A"); })
            .Field("Query", "b", async _ => { await Task.Yield(); return [2]; }));

        Assert.Equal(
            """{"errors":[{"message":"a failed","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"A"}}],"data":{"a":null,"b":2}}""",
            await engine.RunAsync("{ a b }"));
    }

    [Fact]
    public void Extensions_of_an_exception_reach_the_client()
    {
        var engine = Of("type Query { a: Int }", bind => bind.Property(
            "Query", "a", _ => new GraphQLException("m", "C", new Dictionary<string, object?> { ["retryAfter"] = 5 })));

        Assert.Contains("""{"retryAfter":5,"code":"C"}""", engine.Run("{ a }"), StringComparison.Ordinal);
    }

    [Fact]
    public void Exceptions_of_the_hosts_own_kind_can_be_translated()
    {
        var engine = Of(
            "type Query { a: Int }",
            bind => bind.Property("Query", "a", _ => throw new KeyNotFoundException("nothing there")),
            new EngineOptions { TranslateException = e => e is KeyNotFoundException ? new GraphQLException(e.Message, "NOT_FOUND") : null });

        Assert.Contains("""{"message":"nothing there","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"NOT_FOUND"}}""", engine.Run("{ a }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_resolver_that_returns_another_number_of_values_than_parents_is_a_fault(int count)
    {
        Exception? logged = null;
        var engine = Of(
            "type Query { a: Int }",
            bind => bind.Field("Query", "a", _ => new(new object?[count])),
            new EngineOptions { OnUnexpectedError = (e, _) => logged = e });

        Assert.Contains("\"INTERNAL\"", engine.Run("{ a }"), StringComparison.Ordinal);
        Assert.Equal($"The resolver of Query.a returned {count} values for 1 parents.", logged?.Message);
    }

    [Theory]
    [InlineData("[Int]", "no list", "A resolver's value is not a list, which [Int] needs.")]
    [InlineData("[Int]", 5, "A resolver's value is not a list, which [Int] needs.")]
    [InlineData("Int", "text", "Int cannot represent text (String).")]
    [InlineData("Color", "PINK", "A resolver's value is not a value of the enum Color.")]
    [InlineData("Color", 1, "A resolver's value is not a value of the enum Color.")]
    public async Task A_value_of_the_wrong_type_is_an_error(string type, object value, string message)
    {
        var engine = Of($"enum Color {{ RED }} type Query {{ a: {type} c: Color }}", bind => bind.Property("Query", "a", _ => value));

        var error = Assert.Single((await engine.ExecuteAsync("{ a }")).Errors);

        Assert.Equal("INVALID_RESULT", error.Code);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public async Task A_list_that_fails_while_it_is_enumerated_is_masked()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidOperationException("secret");
        }

        var engine = Of("type Query { a: [Int] }", bind => bind.Property("Query", "a", _ => Broken()));

        Assert.Equal("INTERNAL", Assert.Single((await engine.ExecuteAsync("{ a }")).Errors).Code);
    }

    [Fact]
    public async Task Cancellation_reaches_the_resolver_and_ends_the_operation()
    {
        using var source = new CancellationTokenSource();
        var engine = Of("type Query { a: Int }", bind => bind.Field("Query", "a", async context =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.Cancellation);
            return [1];
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => engine.RunAsync("{ a }", cancellation: source.Token));
    }

    [Fact]
    public async Task A_resolvers_own_time_out_is_an_error_of_the_field()
    {
        var engine = Of("type Query { a: Int }", bind => bind.Property("Query", "a", _ => throw new TaskCanceledException("slow store")));

        Assert.Equal("INTERNAL", Assert.Single((await engine.ExecuteAsync("{ a }")).Errors).Code);
    }
}
