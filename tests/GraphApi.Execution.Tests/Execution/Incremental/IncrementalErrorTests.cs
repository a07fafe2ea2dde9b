using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution.Incremental;

/// <summary>Errors and null propagation in parts: null ends at the part's root.</summary>
public sealed class IncrementalErrorTests
{
    private const string Sdl = "type Query { o: O os: [O] } type O { id: ID bad: Int soft: Int strict: Int! p: P! list: [Int!]! } type P { strict: Int! id: ID ps: [P!]! }";

    private static readonly TestEngine s_engine = TestEngine.Of(
        Sdl,
        bind => bind
            .Property("Query", "o", _ => Object(("id", "1"), ("p", Object(("id", "2"), ("ps", new[] { Object(("id", "3")) }))), ("list", new[] { 1, 2 })))
            .Property("O", "bad", _ => new GraphQLException("boom", "BOOM")),
        incremental: true);

    [Fact]
    public async Task An_error_in_a_fragment_comes_with_its_data() => await Check(
        "{ o { ... @defer { id bad } } }",
        """{"data":{"o":{}},"pending":[{"id":"0","path":["o"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","errors":["boom @ o.bad"],"data":{"id":"1","bad":null}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Null_that_reaches_the_root_of_a_fragment_fails_it_and_leaves_the_rest() => await Check(
        "{ o { id ... @defer { soft p { strict } } ... @defer { bad } } }",
        """{"data":{"o":{"id":"1"}},"pending":[{"id":"0","path":["o"]},{"id":"1","path":["o"]}],"hasNext":true}""",
        """{"incremental":[{"id":"1","errors":["boom @ o.bad"],"data":{"bad":null}}],"completed":[{"id":"0","errors":["NULL @ o.p.strict"]},{"id":"1"}],"hasNext":false}""");

    [Fact]
    public async Task What_is_within_a_failed_fragment_is_never_announced() => await Check(
        "{ o { ... @defer { strict ... @defer { id } list @stream } } }",
        """{"data":{"o":{}},"pending":[{"id":"0","path":["o"]}],"hasNext":true}""",
        """{"completed":[{"id":"0","errors":["NULL @ o.strict"]}],"hasNext":false}""");

    [Fact]
    public async Task Fragments_of_an_object_that_null_took_are_not_announced() => await Check(
        "{ o { p { strict ... @defer { id } ps @stream { id } } } }",
        """{"errors":["NULL @ o.p.strict"],"data":{"o":null}}""");

    [Fact]
    public async Task A_field_of_two_fragments_that_fails_fails_both() => await Check(
        "{ o { ... @defer { strict id } ... @defer { strict soft } } }",
        """{"data":{"o":{}},"pending":[{"id":"0","path":["o"]},{"id":"1","path":["o"]}],"hasNext":true}""",
        """{"completed":[{"id":"0","errors":["NULL @ o.strict"]},{"id":"1","errors":["NULL @ o.strict"]}],"hasNext":false}""");

    [Fact]
    public async Task Null_in_an_item_that_may_be_null_stays_in_it()
    {
        var engine = TestEngine.Of(Sdl, bind => bind.Property("Query", "os", _ => new object[] { Object(("strict", 1)), Object(), Object(("strict", 3)) }), incremental: true);

        Assert.Equal(
            [
                """{"data":{"os":[{"strict":1}]},"pending":[{"id":"0","path":["os"]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","errors":["NULL @ os.1.strict"],"items":[null,{"strict":3}]}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            (await engine.PayloadsOf("{ os @stream(initialCount: 1) { strict } }")).Select(Shorten));
    }

    [Fact]
    public async Task Errors_of_the_initial_response_stay_with_it() => await Check(
        "{ o { bad ... @defer { id } } }",
        """{"errors":["boom @ o.bad"],"data":{"o":{"bad":null}},"pending":[{"id":"0","path":["o"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"id":"1"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    private static async Task Check(string query, params string[] payloads) => Assert.Equal(payloads, (await s_engine.PayloadsOf(query)).Select(Shorten));

    /// <summary>Leaves of each error only what is wrong and where.</summary>
    private static string Shorten(string payload) => System.Text.RegularExpressions.Regex.Replace(
        payload,
        """\{"message":"([^"]*)","locations":\[[^\]]*\],"path":\[([^\]]*)\],"extensions":\{[^}]*\}\}""",
        error => $"\"{(error.Groups[1].Value.Contains("excludes null", StringComparison.Ordinal) ? "NULL" : error.Groups[1].Value)} @ {error.Groups[2].Value.Replace("\"", "", StringComparison.Ordinal).Replace(',', '.')}\"");
}
