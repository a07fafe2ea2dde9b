using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

/// <summary>Sections 6.1.2 and 6.4.1.</summary>
public class VariableTests
{
    private const string Sdl = """
        type Query {
          int(v: Int): String
          need(v: Int!): String
          def(v: Int! = 7): String
          list(v: [Int!]): String
          deep(v: [[Int]]): String
          color(v: Color): String
          filter(v: Filter): String
          pick(v: Pick): String
          id(v: ID): String
          float(v: Float): String
        }
        enum Color { RED GREEN }
        input Filter { name: String! limit: Int! = 10 tags: [String!] inner: Filter color: Color = RED }
        input Pick @oneOf { a: Int b: String }
        """;

    private static readonly TestEngine s_engine = Of(Sdl, bind => bind.DefaultField(field =>
        field.DeclaringType?.Name == "Query" ? new Echo() : null));

    [Fact]
    public async Task Must_fit_also_where_the_resolver_takes_no_arguments()
    {
        var engine = Of("type Query { name(upper: Boolean! = true, ids: [ID!]): String }", bind => bind.Property("Query", "name", _ => "Kim"));

        var wrong = await engine.ExecuteAsync("query ($u: Boolean = true) { name(upper: $u) }", """{"u":null}""");
        var right = await engine.ExecuteAsync("query ($u: Boolean) { name(upper: $u) }", "{}");

        Assert.Equal(("INVALID_ARGUMENT", true), (Assert.Single(wrong.Errors).Code, wrong.HasData));
        Assert.Empty(right.Errors);
    }

    [Theory]
    [InlineData("($v: Int) { int(v: $v) }", """{"v":5}""", "5")]
    [InlineData("($v: Int) { int(v: $v) }", """{"v":null}""", "null")]
    [InlineData("($v: Int) { int(v: $v) }", "{}", "missing")]
    [InlineData("($v: Int) { int(v: $v) }", null, "missing")]
    [InlineData("($v: Int = 3) { int(v: $v) }", "{}", "3")]
    [InlineData("($v: Int = 3) { int(v: $v) }", """{"v":null}""", "null")]
    [InlineData("($v: Int) { def(v: $v) }", "{}", "7")]
    [InlineData("($v: [Int!]) { list(v: $v) }", """{"v":[1,2]}""", "[1,2]")]
    [InlineData("($v: [Int!]) { list(v: $v) }", """{"v":1}""", "[1]")]
    [InlineData("($v: Int!) { list(v: [1, $v, 3]) }", """{"v":2}""", "[1,2,3]")]
    [InlineData("($v: [[Int]]) { deep(v: $v) }", """{"v":[[1],null,2]}""", "[[1],null,[2]]")]
    [InlineData("($v: Int) { deep(v: [[$v]]) }", "{}", "[[null]]")]
    [InlineData("{ deep(v: 1) }", null, "[[1]]")]
    [InlineData("($v: Color) { color(v: $v) }", """{"v":"GREEN"}""", "GREEN")]
    [InlineData("{ color(v: RED) }", null, "RED")]
    [InlineData("($v: ID) { id(v: $v) }", """{"v":12}""", "12")]
    [InlineData("($v: Float) { float(v: $v) }", """{"v":1}""", "1")]
    [InlineData("($v: Filter) { filter(v: $v) }", """{"v":{"name":"n"}}""", "{color:RED,limit:10,name:n}")]
    [InlineData("($v: Filter) { filter(v: $v) }", """{"v":{"name":"n","color":null,"tags":"t","inner":{"name":"m","limit":1}}}""", "{color:null,inner:{color:RED,limit:1,name:m},limit:10,name:n,tags:[t]}")]
    [InlineData("($n: String!, $l: Int) { filter(v: {name: $n, limit: 2, tags: null}) int(v: $l) }", """{"n":"x"}""", "{color:RED,limit:2,name:x,tags:null}")]
    [InlineData("($t: [String!]) { filter(v: {name: \"n\", tags: $t}) }", "{}", "{color:RED,limit:10,name:n}")]
    [InlineData("($v: Pick) { pick(v: $v) }", """{"v":{"a":1}}""", "{a:1}")]
    [InlineData("($b: String!) { pick(v: {b: $b}) }", """{"b":"x"}""", "{b:x}")]
    [InlineData("($v: Int) { int(v: $v) }", """{"v":1,"unknown":2}""", "1")]
    public async Task Are_coerced(string query, string? variables, string expected)
    {
        var response = await s_engine.RunAsync((query.StartsWith('(') ? "query" : "") + query, variables);

        Assert.StartsWith("{\"data\":{", response, StringComparison.Ordinal);
        Assert.Contains($"\":\"{expected}\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("($v: Int!) { need(v: $v) }", "{}", "Variable $v of required type Int! was not provided.")]
    [InlineData("($v: Int!) { need(v: $v) }", """{"v":null}""", "Variable $v got an invalid value: Int! must not be null.")]
    [InlineData("($v: Int) { int(v: $v) }", """{"v":1.5}""", "Variable $v got an invalid value: Int cannot represent 1.5.")]
    [InlineData("($v: Int) { int(v: $v) }", """{"v":"1"}""", "Variable $v got an invalid value: Int cannot represent \"1\".")]
    [InlineData("($v: [Int!]) { list(v: $v) }", """{"v":[1,null]}""", "Variable $v got an invalid value at v[1]: Int! must not be null.")]
    [InlineData("($v: [[Int]]) { deep(v: $v) }", """{"v":[[1],[true]]}""", "Variable $v got an invalid value at v[1][0]: Int cannot represent true.")]
    [InlineData("($v: Color) { color(v: $v) }", """{"v":"PINK"}""", "Variable $v got an invalid value: \"PINK\" is not a value of Color.")]
    [InlineData("($v: Color) { color(v: $v) }", """{"v":1}""", "Variable $v got an invalid value: 1 is not a value of Color.")]
    [InlineData("($v: Filter) { filter(v: $v) }", """{"v":{}}""", "Variable $v got an invalid value: The field 'name' of required type String! was not provided.")]
    [InlineData("($v: Filter) { filter(v: $v) }", """{"v":7}""", "Variable $v got an invalid value: Filter must be an object, not 7.")]
    [InlineData("($v: Filter) { filter(v: $v) }", """{"v":{"name":"n","nmae":1}}""", "Variable $v got an invalid value: Filter has no field 'nmae'.")]
    [InlineData("($v: Filter) { filter(v: $v) }", """{"v":{"name":"n","inner":{"name":"m","tags":[null]}}}""", "Variable $v got an invalid value at v.inner.tags[0]: String! must not be null.")]
    [InlineData("($v: Pick) { pick(v: $v) }", """{"v":{"a":1,"b":"x"}}""", "Variable $v got an invalid value: Exactly one field of Pick must be given, not 2.")]
    [InlineData("($v: Pick) { pick(v: $v) }", """{"v":{}}""", "Variable $v got an invalid value: Exactly one field of Pick must be given, not 0.")]
    [InlineData("($v: Pick) { pick(v: $v) }", """{"v":{"a":null}}""", "Variable $v got an invalid value: The field 'a' of Pick must not be null.")]
    [InlineData("($v: ID) { id(v: $v) }", """{"v":"\ud800"}""", "Variables hold a string that is not valid Unicode.")]
    [InlineData("($v: Int) { int(v: $v) }", "[1]", "Variables must be a JSON object.")]
    public async Task That_do_not_fit_are_refused_before_execution(string query, string variables, string message)
    {
        var result = await s_engine.ExecuteAsync("query" + query, variables);

        Assert.Equal(ExecutionStatus.RequestError, result.Status);
        var error = Assert.Single(result.Errors);
        Assert.Equal("INVALID_VARIABLE", error.Code);
        Assert.Equal(message, error.Message);
        Assert.Null(error.Path);
    }

    [Fact]
    public async Task Several_mistakes_are_told_at_once_but_not_endlessly()
    {
        var two = await s_engine.ExecuteAsync("query($v: [Int!], $w: Int!) { list(v: $v) need(v: $w) }", """{"v":[null,true]}""");
        var many = await s_engine.ExecuteAsync("query($v: [Int!]) { list(v: $v) }", $$"""{"v":[{{string.Join(',', Enumerable.Repeat("true", 1000))}}]}""");

        Assert.Equal(3, two.Errors.Count);
        Assert.Equal(20, many.Errors.Count);
    }

    [Fact]
    public async Task Null_in_a_non_null_argument_is_an_error_of_the_field()
    {
        var result = await s_engine.ExecuteAsync("query($v: Int = 1) { need(v: $v) int(v: 1) }", """{"v":null}""");

        var error = Assert.Single(result.Errors);
        Assert.Equal("INVALID_ARGUMENT", error.Code);
        Assert.Equal(["need"], error.Path!);
        Assert.True(result.HasData);
    }

    /// <summary>Answers with its argument as text.</summary>
    private sealed class Echo : IFieldResolver
    {
        public ValueTask<IReadOnlyList<object?>> ResolveAsync(FieldContext context)
        {
            var text = context.Arguments.Has("v") ? Text(context.Arguments["v"]) : "missing";
            return new([.. context.Parents.Select(_ => text)]);
        }

        private static string Text(object? value) => value switch
        {
            null => "null",
            IReadOnlyDictionary<string, object?> fields =>
                "{" + string.Join(',', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}:{Text(field.Value)}")) + "}",
            IReadOnlyList<object?> items => "[" + string.Join(',', items.Select(Text)) + "]",
            _ => value.ToString()!,
        };
    }
}
