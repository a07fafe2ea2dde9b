using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution.Incremental;

/// <summary>@stream of the working draft.</summary>
public sealed class StreamTests
{
    private const string Sdl = """
        type Query { ints(n: Int = 3): [Int] grid: [[Int]] heroes: [Hero] strict: [Int!] broken: [Int] }
        type Hero { id: ID friends: [Hero] }
        """;

    private static readonly TestEngine s_engine = TestEngine.Of(
        Sdl,
        bind => bind
            .Computed("Query", "ints", (_, context) => Enumerable.Range(1, context.Arguments.Get<int>("n")))
            .Property("Query", "grid", _ => new[] { new[] { 1 }, [2, 3] })
            .Property("Query", "heroes", _ => new[] { Hero(1, Hero(2), Hero(3)), Hero(4, Hero(5), Hero(6)) })
            .Property("Query", "strict", _ => new object?[] { 1, 2, null, 4 })
            .Property("Query", "broken", _ => Broken()),
        new EngineOptions { Limits = new ExecutionLimits { MaxListItems = 1_000 } },
        incremental: true);

    [Theory]
    [InlineData(
        "{ ints @stream }",
        """{"data":{"ints":[]},"pending":[{"id":"0","path":["ints"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[1,2,3]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData(
        """{ i: ints @stream(initialCount: 2, label: "rest") }""",
        """{"data":{"i":[1,2]},"pending":[{"id":"0","path":["i"],"label":"rest"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[3]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData("{ ints @stream(initialCount: 3) }", """{"data":{"ints":[1,2,3]}}""")]
    [InlineData("{ ints @stream(initialCount: 9) }", """{"data":{"ints":[1,2,3]}}""")]
    [InlineData("{ ints @stream(if: false) }", """{"data":{"ints":[1,2,3]}}""")]
    [InlineData("{ ints(n: 0) @stream }", """{"data":{"ints":[]}}""")]
    [InlineData(
        "{ grid @stream(initialCount: 1) }",
        """{"data":{"grid":[[1]]},"pending":[{"id":"0","path":["grid"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[[2,3]]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData(
        "{ ... @defer { ints @stream(initialCount: 1) } }",
        """{"data":{},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
        """{"pending":[{"id":"1","path":["ints"]}],"incremental":[{"id":"0","data":{"ints":[1]}}],"completed":[{"id":"0"}],"hasNext":true}""",
        """{"incremental":[{"id":"1","items":[2,3]}],"completed":[{"id":"1"}],"hasNext":false}""")]
    [InlineData(
        "{ heroes @stream(initialCount: 1) { id friends @stream(initialCount: 1) { id } } }",
        """{"data":{"heroes":[{"id":"1","friends":[{"id":"2"}]}]},"pending":[{"id":"0","path":["heroes"]},{"id":"1","path":["heroes",0,"friends"]}],"hasNext":true}""",
        """{"pending":[{"id":"2","path":["heroes",1,"friends"]}],"incremental":[{"id":"0","items":[{"id":"4","friends":[{"id":"5"}]}]},{"id":"1","items":[{"id":"3"}]}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":true}""",
        """{"incremental":[{"id":"2","items":[{"id":"6"}]}],"completed":[{"id":"2"}],"hasNext":false}""")]
    [InlineData(
        "{ heroes @stream(initialCount: 1) { ... @defer { id } } }",
        """{"data":{"heroes":[{}]},"pending":[{"id":"0","path":["heroes",0]},{"id":"1","path":["heroes"]}],"hasNext":true}""",
        """{"pending":[{"id":"2","path":["heroes",1]}],"incremental":[{"id":"0","data":{"id":"1"}},{"id":"1","items":[{}]}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":true}""",
        """{"incremental":[{"id":"2","data":{"id":"4"}}],"completed":[{"id":"2"}],"hasNext":false}""")]
    public async Task Items_follow(string query, params string[] payloads) => Assert.Equal(payloads, await s_engine.PayloadsOf(query));

    [Fact]
    public async Task A_variable_can_give_the_initial_count() =>
        Assert.StartsWith("""{"data":{"ints":[1,2]},""", (await s_engine.PayloadsOf("query ($n: Int!) { ints @stream(initialCount: $n) }", """{"n": 2}"""))[0], StringComparison.Ordinal);

    [Fact]
    public async Task An_initial_count_below_zero_is_an_error_of_the_field()
    {
        var payload = Assert.Single(await s_engine.PayloadsOf("{ ints @stream(initialCount: -1) }"));

        Assert.Contains("@stream needs an initialCount of 0 or more, not -1.", payload, StringComparison.Ordinal);
        Assert.EndsWith("""{"ints":null}}""", payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_comes_in_rounds_each_of_which_the_reader_asks_for()
    {
        var taken = 0;
        var engine = TestEngine.Of(Sdl, bind => bind.Property("Query", "ints", _ => Enumerable.Range(1, 250).Select(i => { taken = i; return i; })), incremental: true);
        await using var response = await engine.StartAsync("{ ints @stream(initialCount: 5) }");
        var seen = new List<int>();

        Assert.Equal(6, taken);
        await foreach (var _ in response.Following) seen.Add(taken);

        // One item is looked at ahead.
        Assert.Equal([106, 206, 250], seen);
    }

    [Fact]
    public async Task An_item_that_must_not_be_null_fails_the_stream_after_those_before_it()
    {
        var payloads = await s_engine.PayloadsOf("{ strict @stream(initialCount: 1) }");

        Assert.StartsWith("""{"incremental":[{"id":"0","items":[2]}],"completed":[{"id":"0","errors":[{"message":""", payloads[1], StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"strict\",2]", payloads[1], StringComparison.Ordinal);
        Assert.EndsWith("\"hasNext\":false}", payloads[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_of_items_that_breaks_fails_the_stream_after_those_before_it()
    {
        var payloads = await s_engine.PayloadsOf("{ broken @stream }");

        Assert.StartsWith("""{"incremental":[{"id":"0","items":[1,2]}],"completed":[{"id":"0","errors":[{"message":"the rest is gone",""", payloads[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_on_list_items_holds_for_all_parts_together()
    {
        var payloads = await s_engine.PayloadsOf("{ ints(n: 1001) @stream }");

        Assert.Contains("RESPONSE_TOO_LARGE", payloads[^1], StringComparison.Ordinal);
        Assert.Equal(1_000, Payloads.Merge(payloads)!["ints"]!.AsArray().Count);
    }

    private static IEnumerable<int> Broken()
    {
        yield return 1;
        yield return 2;
        throw new GraphQLException("the rest is gone", "GONE");
    }

    private static Dictionary<string, object?> Hero(int id, params object[] friends) => Object(("id", id.ToString()), ("friends", friends));
}
