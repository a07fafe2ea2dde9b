using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

/// <summary>Section 6.3.2: fragments, merging, @skip and @include.</summary>
public class SelectionTests
{
    private static readonly TestEngine s_engine = Of("""
        type Query { a: Int b: Int o: O pets: [Pet] named: [Named] }
        type O { x: Int y: Int o: O }
        union Pet = Cat | Dog
        interface Named { name: String }
        type Cat implements Named { name: String lives: Int }
        type Dog implements Named { name: String barks: Boolean }
        """);

    private static readonly object s_root = Object(
        ("a", 1),
        ("b", 2),
        ("o", Object(("x", 3), ("y", 4), ("o", Object(("x", 5), ("y", 6))))),
        ("pets", Pets()),
        ("named", Pets()));

    [Theory]
    [InlineData("{ b a }", """{"b":2,"a":1}""")]
    [InlineData("{ one: a, two: a }", """{"one":1,"two":1}""")]
    [InlineData("{ o { x } a o { y } }", """{"o":{"x":3,"y":4},"a":1}""")]
    [InlineData("{ ...F b } fragment F on Query { a ...G } fragment G on Query { o { x } }", """{"a":1,"o":{"x":3},"b":2}""")]
    [InlineData("{ ... { a } ... on Query { b } }", """{"a":1,"b":2}""")]
    [InlineData("{ ...F ...F } fragment F on Query { a }", """{"a":1}""")]
    [InlineData("{ __typename o { __typename } }", """{"__typename":"Query","o":{"__typename":"O"}}""")]
    [InlineData("{ pets { __typename ... on Cat { lives } ... on Dog { barks } } }", """{"pets":[{"__typename":"Cat","lives":9},{"__typename":"Dog","barks":true},{"__typename":"Cat","lives":7}]}""")]
    [InlineData("{ named { name ... on Dog { barks } } }", """{"named":[{"name":"Tom"},{"name":"Rex","barks":true},{"name":"Nabi"}]}""")]
    [InlineData("{ pets { ... on Named { name } } }", """{"pets":[{"name":"Tom"},{"name":"Rex"},{"name":"Nabi"}]}""")]
    public void Fields_are_merged_in_the_order_of_the_document(string query, string expected) => Check(query, null, expected);

    [Theory]
    [InlineData("{ a @skip(if: true) b }", null, """{"b":2}""")]
    [InlineData("{ a @include(if: false) b @include(if: true) }", null, """{"b":2}""")]
    [InlineData("query($c: Boolean!) { a @include(if: $c) b @skip(if: $c) }", "true", """{"a":1}""")]
    [InlineData("query($c: Boolean!) { a @include(if: $c) b @skip(if: $c) }", "false", """{"b":2}""")]
    [InlineData("query($c: Boolean = true) { a @include(if: $c) }", null, """{"a":1}""")]
    [InlineData("query($c: Boolean!) { a @include(if: $c) @skip(if: $c) b }", "true", """{"b":2}""")]
    [InlineData("query($c: Boolean!) { a @include(if: $c) a }", "false", """{"a":1}""")]
    [InlineData("query($c: Boolean!) { ...F @include(if: $c) o { x } } fragment F on Query { o { y } }", "true", """{"o":{"y":4,"x":3}}""")]
    [InlineData("query($c: Boolean!) { ...F @include(if: $c) o { x } } fragment F on Query { o { y } }", "false", """{"o":{"x":3}}""")]
    [InlineData("query($c: Boolean!) { ... @skip(if: $c) { ...F } ...F @include(if: $c) } fragment F on Query { a }", "true", """{"a":1}""")]
    [InlineData("query($c: Boolean!) { o @include(if: $c) { x o { y @skip(if: $c) x } } a }", "true", """{"o":{"x":3,"o":{"x":5}},"a":1}""")]
    [InlineData("query($c: Boolean!) { o @include(if: $c) { x } }", "false", "{}")]
    [InlineData("query($c: Boolean!) { a @include(if: $c) b a }", "true", """{"a":1,"b":2}""")]
    [InlineData("query($c: Boolean!) { a @include(if: $c) b a }", "false", """{"b":2,"a":1}""")]
    [InlineData("query($c: Boolean!) { ...F @skip(if: $c) b ...F } fragment F on Query { o { x } a }", "true", """{"b":2,"o":{"x":3},"a":1}""")]
    public void Conditions_decide_at_run_time(string query, string? value, string expected) =>
        Check(query, value is null ? null : $$"""{"c":{{value}}}""", expected);

    [Theory]
    [InlineData("{ a @include(if: $c) b }")]
    [InlineData("{ o { ...F @skip(if: $c) } } fragment F on O { x }")]
    public async Task A_condition_that_is_null_is_refused(string query)
    {
        var result = await s_engine.ExecuteAsync("query($c: Boolean = true) " + query, """{"c":null}""");

        Assert.Equal(ExecutionStatus.RequestError, result.Status);
        Assert.Equal("Variable $c is null where @skip or @include needs true or false.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public void One_plan_serves_both_values_of_a_condition()
    {
        const string Query = "query($c: Boolean!) { a @include(if: $c) b }";
        Check(Query, """{"c":true}""", """{"a":1,"b":2}""");
        Check(Query, """{"c":false}""", """{"b":2}""");
        Check(Query, """{"c":true}""", """{"a":1,"b":2}""");
    }

    [Fact]
    public async Task A_type_that_an_interface_does_not_have_is_an_error()
    {
        var result = await s_engine.ExecuteAsync("{ pets { __typename } }", root: Object(("pets", new[] { Object(("__typename", "O")) })));

        var error = Assert.Single(result.Errors);
        Assert.Equal("INVALID_RESULT", error.Code);
        Assert.Equal(["pets", 0], error.Path!);
    }

    [Fact]
    public async Task A_type_resolver_that_throws_is_masked()
    {
        var result = await s_engine.ExecuteAsync("{ pets { __typename } }", root: Object(("pets", new object[] { 5 })));

        Assert.Equal("INTERNAL", Assert.Single(result.Errors).Code);
    }

    private static void Check(string query, string? variables, string expected) =>
        Assert.Equal($$"""{"data":{{expected}}}""", s_engine.Run(query, variables, s_root));

    private static object[] Pets() =>
    [
        Object(("__typename", "Cat"), ("name", "Tom"), ("lives", 9)),
        Object(("__typename", "Dog"), ("name", "Rex"), ("barks", true)),
        Object(("__typename", "Cat"), ("name", "Nabi"), ("lives", 7)),
    ];
}
