using System.Diagnostics;
using System.Text;
using GraphApi.Execution.Cost;
using GraphApi.Execution.Errors;
using static GraphApi.Execution.Tests.Cost.Costs;

namespace GraphApi.Execution.Tests.Cost;

public class CostLimitTests
{
    private const string Sdl = """
        type User { age: Int @cost(weight: "2") friends(first: Int, last: Int): [User] @listSize(slicingArguments: ["first", "last"]) }
        type Query { users(max: Int!): [User] @listSize(slicingArguments: ["max"]) user: User }
        """;

    [Theory]
    [InlineData("{ users(max: 10) { age } }", "field", "21", "20")]
    [InlineData("{ users(max: 30) { __typename } }", "type", "31", "25")]
    public async Task What_costs_too_much_is_refused_with_cost_and_limit(string query, string kind, string cost, string limit)
    {
        var engine = Engine(Sdl, new CostOptions { MaxFieldCost = 20, MaxTypeCost = 25 });

        var result = await engine.ExecuteAsync(query);

        Assert.Equal(ExecutionStatus.RequestError, result.Status);
        var error = Assert.Single(result.Errors);
        Assert.Equal("COST_TOO_HIGH", error.Code);
        Assert.Equal($"The operation's {kind} cost is {cost}; {limit} is allowed. Ask for smaller pages or less below them.", error.Message);
        Assert.Equal(20.0, error.Extensions["maxFieldCost"]);
        Assert.Equal("COST_TOO_HIGH", Assert.Single(engine.Validate(query).Errors).Code);
    }

    [Theory]
    [InlineData("{ user { friends { age } } }", 0)]
    [InlineData("{ user { friends(first: 1, last: 1) { age } } }", 2)]
    [InlineData("{ user { friends(first: null) { age } } }", 0)]
    public void A_field_that_needs_one_slicing_argument_gets_exactly_one(string query, int given)
    {
        var error = Assert.Single(Engine(Sdl).Validate(query).Errors);

        Assert.Equal("SLICING_ARGUMENT_REQUIRED", error.Code);
        Assert.Equal($"User.friends needs exactly one of its arguments 'first', 'last' to bound its list; {given} are given.", error.Message);
        Assert.Equal(10, Assert.Single(error.Locations).Column);
    }

    [Fact]
    public async Task The_response_tells_the_cost_where_the_request_asks()
    {
        var engine = Engine(Sdl, new CostOptions { MaxTypeCost = double.PositiveInfinity });

        Assert.Equal("""{"data":{"user":null}}""", engine.Run("{ user { age } }"));
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        await engine.Engine.ExecuteAsync(Request("{ user { age } }", mode: CostMode.Report), output, CancellationToken.None);

        Assert.Equal(
            """{"data":{"user":null},"extensions":{"cost":{"fieldCost":3,"typeCost":2,"maxFieldCost":50000,"maxTypeCost":null}}}""",
            Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task A_request_that_only_wants_the_cost_is_not_executed_nor_charged()
    {
        var executed = false;
        var engine = Execution.TestEngine.Of("type Query { a: Int }", bind => bind.Property("Query", "a", _ => executed = true));
        var request = new GraphQLRequest { Query = "{ a }"u8.ToArray(), CostMode = CostMode.Validate, Charge = _ => throw new InvalidOperationException() };
        var output = new System.Buffers.ArrayBufferWriter<byte>();

        Assert.Equal(ExecutionStatus.Validated, await engine.Engine.ExecuteAsync(request, output, CancellationToken.None));

        Assert.False(executed);
        Assert.Equal(
            """{"extensions":{"cost":{"fieldCost":0,"typeCost":1,"maxFieldCost":50000,"maxTypeCost":50000}}}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task The_callers_budget_is_charged_before_execution_and_can_refuse()
    {
        var charged = new List<OperationCost>();
        GraphQLRequest Request(bool refuse) => new()
        {
            Query = "{ user { age } }"u8.ToArray(),
            Charge = cost =>
            {
                charged.Add(cost);
                return refuse ? new GraphQLError("Enough.", "ENOUGH") : null;
            },
        };
        var engine = Engine(Sdl).Engine;

        Assert.Equal(ExecutionStatus.Executed, (await engine.ExecuteAsync(Request(refuse: false), TestContext.Current.CancellationToken)).Status);
        var refused = await engine.ExecuteAsync(Request(refuse: true), TestContext.Current.CancellationToken);

        Assert.Equal("ENOUGH", Assert.Single(refused.Errors).Code);
        Assert.Equal([new OperationCost(3, 2), new OperationCost(3, 2)], charged);
    }

    [Fact]
    public void Fragments_that_double_with_each_level_are_looked_at_once()
    {
        const string sdl = """type Query { a: Query b: Query x(n: Int): [Query] @listSize(slicingArguments: ["n"]) }""";
        var query = new StringBuilder("query($n: Int = 3) { ...F0 }");
        for (var i = 0; i < 24; i++) query.Append($" fragment F{i} on Query {{ a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} }}");
        query.Append(" fragment F24 on Query { x(n: $n) { __typename } }");
        var engine = Engine(sdl);
        var cost = engine.CostOf(query.ToString());

        // 2 + 4 + … + 2^24 fields a and b, and x with three objects on each of the last 2^24.
        Assert.Equal(new OperationCost((1 << 25) - 2 + (1 << 24), (1 << 25) - 1 + (3 << 24)), cost);
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < 100; i++) engine.CostOf(query.ToString());
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 2);
    }
}
