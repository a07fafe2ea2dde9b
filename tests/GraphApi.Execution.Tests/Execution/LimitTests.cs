using System.Text;
using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

public class LimitTests
{
    private const string Sdl = "type Query { q: Query i: Int list: [Int] lists: [Query] n: Node } interface Node { n: Node } "
        + "type A implements Node { n: Node } type B implements Node { n: Node }";

    private static TestEngine Engine(ExecutionLimits limits) => Of(
        Sdl,
        bind => bind
            .Property("Query", "list", _ => Enumerable.Range(0, 5))
            .Property("Query", "lists", _ => new object[] { 1, 2, 3 })
            .Property("Query", "q", _ => 1),
        new EngineOptions { Limits = limits });

    [Theory]
    [InlineData("{ q { i } }", true)]
    [InlineData("{ q { q { i } } }", false)]
    [InlineData("{ ...F } fragment F on Query { q { ...G } } fragment G on Query { q { i } }", false)]
    [InlineData("{ i q { ...G } a: q { ...G } } fragment G on Query { i }", true)]
    [InlineData("{ ...G q { ...G } } fragment G on Query { q { i } }", false)]
    public async Task Depth_is_bounded_through_fragments(string query, bool allowed)
    {
        var engine = Engine(new ExecutionLimits { MaxDepth = 2 });

        if (allowed) Assert.True((await engine.ExecuteAsync(query)).HasData);
        else Assert.Equal("OPERATION_TOO_DEEP", await engine.RefusalOf(query));
    }

    [Fact]
    public async Task Aliases_are_bounded_and_counted_at_each_use_of_a_fragment()
    {
        var engine = Engine(new ExecutionLimits { MaxAliases = 3 });

        Assert.True((await engine.ExecuteAsync("{ a: i b: i c: i }")).HasData);
        Assert.Equal("TOO_MANY_ALIASES", await engine.RefusalOf("{ a: i b: i c: i d: i }"));
        Assert.Equal("TOO_MANY_ALIASES", await engine.RefusalOf("{ q { ...F } ...F } fragment F on Query { a: i b: i }"));
    }

    [Fact]
    public async Task Directives_are_bounded_and_counted_at_each_use_of_a_fragment()
    {
        var engine = Engine(new ExecutionLimits { MaxDirectives = 2 });

        Assert.True((await engine.ExecuteAsync("{ i @skip(if: false) ... @include(if: true) { i } }")).HasData);
        Assert.Equal("TOO_MANY_DIRECTIVES", await engine.RefusalOf("{ i @skip(if: false) @include(if: true) ... @include(if: true) { i } }"));
        Assert.Equal("TOO_MANY_DIRECTIVES", await engine.RefusalOf("{ q { ...F } a: q { ...F } ...F } fragment F on Query { i @skip(if: false) }"));
    }

    [Fact]
    public async Task Field_errors_are_listed_up_to_a_number_and_counted_beyond()
    {
        var engine = Of(
            "type Query { list: [Int] }", bind => bind.Property("Query", "list", _ => Enumerable.Repeat<object>(new GraphQLException("No.", "NO"), 7)),
            new EngineOptions { Limits = new ExecutionLimits { MaxFieldErrors = 3 } });

        var result = await engine.ExecuteAsync("{ list }");

        Assert.Equal([0, 1, 2], result.Errors.Select(error => error.Path![1]));
        Assert.Equal(4, result.Extensions!["omittedErrors"]);
    }

    [Fact]
    public async Task Root_fields_are_bounded()
    {
        var engine = Engine(new ExecutionLimits { MaxRootFields = 2 });

        Assert.True((await engine.ExecuteAsync("{ a: i b: i }")).HasData);
        Assert.Equal("TOO_MANY_ROOT_FIELDS", await engine.RefusalOf("{ a: i b: i c: i }"));
    }

    [Fact]
    public void List_items_are_bounded_over_the_whole_response()
    {
        var engine = Engine(new ExecutionLimits { MaxListItems = 10 });

        Assert.Equal("""{"data":{"a":[0,1,2,3,4],"b":[0,1,2,3,4]}}""", engine.Run("{ a: list b: list }"));
        Assert.Equal(
            """{"errors":[{"message":"The response would have more than 10 list items; ask for fewer.","locations":[{"line":1,"column":11}],"path":["lists",1,"list"],"extensions":{"code":"RESPONSE_TOO_LARGE"}},{"message":"The response would have more than 10 list items; ask for fewer.","locations":[{"line":1,"column":11}],"path":["lists",2,"list"],"extensions":{"code":"RESPONSE_TOO_LARGE"}}],"data":{"lists":[{"list":[0,1,2,3,4]},{"list":null},{"list":null}]}}""",
            engine.Run("{ lists { list } }"));
    }

    [Fact]
    public void An_endless_list_ends_at_the_limit()
    {
        static IEnumerable<int> Endless()
        {
            while (true) yield return 1;
        }

        var engine = Of("type Query { l: [Int] }", bind => bind.Property("Query", "l", _ => Endless()));

        Assert.Contains("RESPONSE_TOO_LARGE", engine.Run("{ l }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fragments_that_double_with_each_level_do_not_explode()
    {
        // Each fragment spreads the next twice under different conditions: 2^24 combinations if all were kept apart.
        var query = new StringBuilder("query(");
        for (var i = 0; i < 24; i++) query.Append($"$a{i}: Boolean! $b{i}: Boolean! ");
        query.Append(") { ...F0 }");
        for (var i = 0; i < 24; i++)
            query.Append($" fragment F{i} on Query {{ ...F{i + 1} @include(if: $a{i}) ...F{i + 1} @include(if: $b{i}) }}");
        query.Append(" fragment F24 on Query { i }");

        var started = DateTime.UtcNow;
        Assert.Equal("TOO_MANY_DIRECTIVES", await Of(Sdl).RefusalOf(query.ToString()));
        Assert.Equal("OPERATION_TOO_COMPLEX", await Engine(new ExecutionLimits { MaxDirectives = int.MaxValue }).RefusalOf(query.ToString()));
        Assert.InRange((DateTime.UtcNow - started).TotalSeconds, 0, 10);
    }

    [Fact]
    public async Task Nested_interfaces_share_their_plans()
    {
        // Compiled apart for each type at each level this would be 2^20 plans.
        var query = "{ " + string.Concat(Enumerable.Repeat("n { ", 20)) + "__typename" + string.Concat(Enumerable.Repeat(" }", 21));

        Assert.True((await Of(Sdl).ExecuteAsync(query)).HasData);
    }
}
