using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution.Incremental;

/// <summary>@defer of the working draft: what is announced, delivered and completed when.</summary>
public sealed class DeferTests
{
    private const string Sdl = """
        type Query { hero: Hero heroes: [Hero] node: Node }
        type Mutation { poke: Hero }
        interface Node { id: ID name: String }
        type Hero implements Node { id: ID name: String age: Int friend: Hero }
        """;

    private static readonly TestEngine s_engine = TestEngine.Of(
        Sdl,
        bind => bind
            .Property("Query", "hero", _ => Hero(1))
            .Property("Query", "node", _ => Hero(1))
            .Property("Mutation", "poke", _ => Hero(1))
            .Property("Query", "heroes", _ => new[] { Hero(1), null, Hero(2) }),
        incremental: true);

    [Theory]
    [InlineData(
        """{ hero { id ... @defer(label: "n") { name } } }""",
        """{"data":{"hero":{"id":"1"}},"pending":[{"id":"0","path":["hero"],"label":"n"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"h1"}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData(
        "{ ... @defer { hero { id } } }",
        """{"data":{},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"hero":{"id":"1"}}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData(
        "{ ...f @defer } fragment f on Query { hero { ...g } } fragment g on Hero { id }",
        """{"data":{},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"hero":{"id":"1"}}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData(
        "{ node { ... on Hero @defer { age } } }",
        """{"data":{"node":{}},"pending":[{"id":"0","path":["node"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"age":10}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData(
        "mutation { poke { id ... @defer { name } } }",
        """{"data":{"poke":{"id":"1"}},"pending":[{"id":"0","path":["poke"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"h1"}}],"completed":[{"id":"0"}],"hasNext":false}""")]
    public Task Fields_of_a_fragment_follow(string query, params string[] payloads) => Check(query, payloads);

    [Fact]
    public Task Every_item_of_a_list_has_a_fragment_of_its_own() => Check(
        "{ heroes { id ... @defer { name } } }",
        """{"data":{"heroes":[{"id":"1"},null,{"id":"2"}]},"pending":[{"id":"0","path":["heroes",0]},{"id":"1","path":["heroes",2]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"h1"}},{"id":"1","data":{"name":"h2"}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}""");

    [Fact]
    public Task A_nested_fragment_is_announced_when_the_outer_one_is_delivered() => Check(
        """{ hero { ... @defer(label: "a") { id ... @defer(label: "b") { name } } } }""",
        """{"data":{"hero":{}},"pending":[{"id":"0","path":["hero"],"label":"a"}],"hasNext":true}""",
        """{"pending":[{"id":"1","path":["hero"],"label":"b"}],"incremental":[{"id":"0","data":{"id":"1"}}],"completed":[{"id":"0"}],"hasNext":true}""",
        """{"incremental":[{"id":"1","data":{"name":"h1"}}],"completed":[{"id":"1"}],"hasNext":false}""");

    [Fact]
    public Task Fields_that_are_asked_for_at_once_too_do_not_follow_again() => Check(
        "{ hero { id friend { id } ... @defer { id friend { id name } } } }",
        """{"data":{"hero":{"id":"1","friend":{"id":"2"}}},"pending":[{"id":"0","path":["hero"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","subPath":["friend"],"data":{"name":"h2"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public Task A_fragment_of_which_nothing_is_left_is_not_announced() => Check(
        "{ hero { id ... @defer { id } } }",
        """{"data":{"hero":{"id":"1"}}}""");

    [Fact]
    public Task What_is_within_an_empty_fragment_takes_its_place() => Check(
        """{ hero { id ... @defer { id ... @defer(label: "in") { name } } } }""",
        """{"data":{"hero":{"id":"1"}},"pending":[{"id":"0","path":["hero"],"label":"in"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"h1"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public Task Fields_of_two_fragments_are_executed_once_and_come_with_the_first() => Check(
        """{ hero { ... @defer(label: "a") { name age } ... @defer(label: "b") { name id } } }""",
        """{"data":{"hero":{}},"pending":[{"id":"0","path":["hero"],"label":"a"},{"id":"1","path":["hero"],"label":"b"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"name":"h1"}},{"id":"0","data":{"age":10}},{"id":"1","data":{"id":"1"}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}""");

    [Theory]
    [InlineData("query ($d: Boolean) { hero { id ... @defer(if: $d) { name } } }", """{"d": false}""", 1)]
    [InlineData("query ($d: Boolean) { hero { id ... @defer(if: $d) { name } } }", """{"d": true}""", 2)]
    [InlineData("query ($d: Boolean) { hero { id ... @defer(if: $d) { name } } }", null, 2)]
    [InlineData("query ($d: Boolean = false) { hero { id ... @defer(if: $d) { name } } }", null, 1)]
    [InlineData("{ hero { id ... @defer(if: false) { name } } }", null, 1)]
    [InlineData("query ($s: Boolean!) { hero { id name @skip(if: $s) ... @defer { name } } }", """{"s": false}""", 1)]
    [InlineData("query ($s: Boolean!) { hero { id name @skip(if: $s) ... @defer { name } } }", """{"s": true}""", 2)]
    [InlineData("query ($s: Boolean!) { hero { id ... @include(if: $s) @defer { name } ... @skip(if: $s) { name } } }", """{"s": true}""", 2)]
    public async Task Conditions_decide(string query, string? variables, int payloads)
    {
        var received = await s_engine.PayloadsOf(query, variables);

        Assert.Equal(payloads, received.Count);
        Assert.Equal("""{"hero":{"id":"1","name":"h1"}}""", Payloads.Merge(received)!.ToJsonString());
    }

    [Fact]
    public async Task A_condition_that_is_null_is_a_request_error()
    {
        var response = await s_engine.StartAsync("query ($d: Boolean) { hero { ... @defer(if: $d) { name } } }", """{"d": null}""");

        Assert.Equal(ExecutionStatus.RequestError, response.Status);
        Assert.Equal("INVALID_VARIABLE", Assert.Single(response.Initial!.Errors).Code);
    }

    [Fact]
    public async Task A_transport_for_one_response_gets_everything_at_once()
    {
        const string Query = "{ hero { id ... @defer { name } } heroes @stream { id } }";

        Assert.Equal(["""{"data":{"hero":{"id":"1","name":"h1"},"heroes":[{"id":"1"},null,{"id":"2"}]}}"""], await s_engine.PayloadsOf(Query, incremental: false));
        Assert.Equal("""{"data":{"hero":{"id":"1","name":"h1"},"heroes":[{"id":"1"},null,{"id":"2"}]}}""", s_engine.Run(Query));
    }

    [Fact]
    public async Task Look_ahead_sees_deferred_fields_too()
    {
        var asked = false;
        var engine = TestEngine.Of(Sdl, bind => bind.Computed("Query", "hero", (_, context) =>
        {
            asked = context.Selection.Asks("age") && context.Selection.Fields.Single(field => field.Name == "friend").Selection.Asks("name");
            return Hero(1);
        }), incremental: true);

        await engine.PayloadsOf("{ hero { ... @defer { age friend { ... @defer { name } } } } }");

        Assert.True(asked);
    }

    [Fact]
    public async Task Random_documents_add_up_to_the_response_without_directives()
    {
        var random = new Random(20_251);
        var inParts = 0;
        for (var i = 0; i < 400; i++)
        {
            var query = $"{{ {Selection(random, 4, root: true)} }}";
            var payloads = await s_engine.PayloadsOf(query);
            if (payloads.Count > 1) inParts++;
            var expected = System.Text.Json.Nodes.JsonNode.Parse(s_engine.Run(query))!["data"];
            Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(expected, Payloads.Merge(payloads)), query);
        }

        Assert.InRange(inParts, 200, 400);
    }

    private static string Selection(Random random, int depth, bool root)
    {
        var parts = new List<string>();
        for (var i = 0; i <= random.Next(3); i++)
        {
            var list = $"l{random.Next(1_000_000)}: heroes @stream(initialCount: {random.Next(3)})";
            parts.Add(depth == 0 || (!root && random.Next(3) == 0) ? (root ? "__typename" : new[] { "id", "name", "age" }[random.Next(3)])
                : random.Next(2) == 0 ? $"... @defer {{ {Selection(random, depth - 1, root)} }}"
                : $"{(!root ? "friend" : random.Next(2) == 0 ? "hero" : list)} {{ {Selection(random, depth - 1, root: false)} }}");
        }

        return string.Join(' ', parts);
    }

    private static Dictionary<string, object?>? Hero(int id) => id > 4 ? null : Object(
        ("__typename", "Hero"), ("id", id.ToString()), ("name", $"h{id}"), ("age", id * 10), ("friend", Hero(id + 1)));

    private static async Task Check(string query, params string[] payloads) => Assert.Equal(payloads, await s_engine.PayloadsOf(query));
}
