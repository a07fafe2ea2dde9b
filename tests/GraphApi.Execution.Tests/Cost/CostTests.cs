using GraphApi.Execution.Cost;
using static GraphApi.Execution.Tests.Cost.Costs;

namespace GraphApi.Execution.Tests.Cost;

/// <summary>The arithmetic of field and type cost, on examples computed by hand.</summary>
public class CostTests
{
    [Theory]
    // The specification's example 2: the field users once, age of five users at 2 each; Query and five users.
    [InlineData("{ users(max: 5) { age } }", 11, 6)]
    [InlineData("{ users(max: 5) { name } }", 1, 6)]
    [InlineData("{ users(max: 0) { age } }", 1, 1)]
    [InlineData("{ users(max: -5) { age } }", 1, 1)]
    [InlineData("{ __typename }", 0, 1)]
    // Lists multiply: 1 + 5 × (1 + 4 × 2) and 1 + 5 × (1 + 4).
    [InlineData("{ users(max: 5) { friends(max: 4) { age } } }", 46, 26)]
    // Aliases are fields of their own.
    [InlineData("{ a: users(max: 5) { age } b: users(max: 2) { age } }", 16, 8)]
    public void Lists_multiply_what_is_asked_of_their_items(string query, double fieldCost, double typeCost)
    {
        const string sdl = """
            type User { name: String age: Int @cost(weight: "2.0") friends(max: Int): [User] @listSize(slicingArguments: ["max"]) }
            type Query { users(max: Int): [User] @listSize(slicingArguments: ["max"]) }
            """;

        Assert.Equal(new OperationCost(fieldCost, typeCost), Of(sdl, query));
    }

    [Theory]
    // The specification's examples 10 to 12, and both bounds of negative weights.
    [InlineData("{ topProducts }", 5)]
    [InlineData("{ topProducts(filter: {}) }", 20)]
    [InlineData("{ topProducts(filter: { approx: ROUGHLY }) }", 8)]
    [InlineData("{ topProducts(filter: null) }", 5)]
    [InlineData("{ popular }", 5)]
    [InlineData("{ popular(approx: ROUGHLY) }", 2)]
    [InlineData("{ cheap(approx: ROUGHLY) }", 0)]
    // By default an input object weighs 1 wherever it is, a leaf nothing: nested (1), its two items (1 each for deeper).
    [InlineData("{ plain(filter: { nested: [{ leaf: 1 }, { deeper: { leaf: 1 } }], leaf: 2 }) }", 3)]
    public void Arguments_weigh_with_all_that_is_in_them(string query, double fieldCost)
    {
        const string sdl = """
            enum Approximate { ROUGHLY }
            input Filter { approx: Approximate @cost(weight: "-12.0") }
            input Plain { nested: [Plain!] deeper: Plain leaf: Int }
            type Query {
              topProducts(filter: Filter @cost(weight: "15.0")): [String] @cost(weight: "5.0") @listSize(assumedSize: 10)
              popular(approx: Approximate @cost(weight: "-3.0")): String @cost(weight: "5.0")
              cheap(approx: Approximate @cost(weight: "-3.0")): String @cost(weight: "1.0")
              plain(filter: Plain): String
            }
            """;

        Assert.Equal(new OperationCost(fieldCost, 1), Of(sdl, query));
    }

    [Theory]
    // 1 for films, 1 for each edge's node; Query, connection, 3 edges, 3 films.
    [InlineData("{ films(first: 3) { edges { node { title } } } }", 1 + 1 + (3 * 1), 1 + 1 + 3 + 3)]
    [InlineData("{ films(last: 2, first: 3) { nodes { title } } }", 1 + 1, 1 + 1 + 3)]
    [InlineData("{ films { nodes { title } total } }", 1 + 1, 1 + 1 + 20)]
    // Both sized fields are counted, what is not sized is not multiplied.
    [InlineData("{ films(first: 3) { nodes { title } edges { cursor } page { more } } }", 1 + 1 + 1 + 1, 1 + 1 + 3 + 3 + 1)]
    // The size goes no deeper than the connection: tags have the default size.
    [InlineData("{ films(first: 3) { nodes { tags { text } } } }", 1 + 1 + (3 * 1), 1 + 1 + 3 + (3 * 10))]
    [InlineData("{ films(first: 3) { nodes { films(first: 2) { nodes { title } } } } }", 1 + 1 + (3 * 2), 1 + 1 + 3 + (3 * (1 + 2)))]
    public void Slicing_arguments_size_the_lists_of_connections(string query, double fieldCost, double typeCost)
    {
        const string sdl = """
            type Query {
              films(first: Int, last: Int): Films @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
            }
            type Films { edges: [Edge!]! nodes: [Film!]! page: Page total: Int }
            type Edge { node: Film! cursor: String }
            type Film {
              title: String tags: [Tag]
              films(first: Int, last: Int): Films @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
            }
            type Tag { text: String }
            type Page { more: Boolean }
            """;

        Assert.Equal(new OperationCost(fieldCost, typeCost), Of(sdl, query));
    }

    [Theory]
    [InlineData("{ any(ids: [1, 2, 3]) { id } }", 1 + (3 * 5), 1 + (3 * 4))]
    // The costliest member counts, for both costs by itself.
    [InlineData("{ any(ids: [1]) { ... on Light { id } ... on Heavy { __typename } } }", 1 + 3, 1 + 4)]
    [InlineData("{ any(ids: []) { id } }", 1, 1)]
    [InlineData("{ matrix }", 0, 1 + (10 * 10 * 0.5))]
    [InlineData("{ color }", 0, 1 + 7)]
    public void Abstract_types_cost_as_their_costliest_member(string query, double fieldCost, double typeCost)
    {
        const string sdl = """
            scalar Number @cost(weight: "0.5")
            enum Color @cost(weight: "7") { RED }
            interface Node { id: ID }
            type Light implements Node { id: ID @cost(weight: "3") }
            type Heavy implements Node @cost(weight: "4") { id: ID @cost(weight: "5") }
            type Query { any(ids: [ID!]!): [Node] @listSize(slicingArguments: ["ids"]) matrix: [[Number!]!] color: Color }
            """;

        Assert.Equal(new OperationCost(fieldCost, typeCost), Of(sdl, query));
    }

    [Theory]
    [InlineData("""{"n":3}""", 1 + (3 * 2), 1 + 3)]
    [InlineData("""{}""", 1 + (7 * 2), 1 + 7)]
    [InlineData("""{"n":null}""", 1 + (4 * 2), 1 + 4)]
    [InlineData("""{"n":3,"with":false}""", 1, 1 + 3)]
    [InlineData("""{"n":3,"where":{"a":{"a":{}}}}""", 1 + 3 + (3 * 2), 1 + 3)]
    public void Variables_count_as_they_are_coerced(string variables, double fieldCost, double typeCost)
    {
        const string sdl = """
            input Where { a: Where }
            type User { age: Int @cost(weight: "2") }
            type Query {
              users(max: Int, where: Where): [User] @listSize(assumedSize: 4, slicingArguments: ["max"], requireOneSlicingArgument: false)
            }
            """;
        const string query = "query($n: Int = 7, $with: Boolean! = true, $where: Where) { users(max: $n, where: $where) { age @include(if: $with) id: __typename } }";

        Assert.Equal(new OperationCost(fieldCost, typeCost), Of(sdl, query, variables));
    }

    [Theory]
    [InlineData("{ a: heavy @skip(if: true) b: heavy @include(if: true) }", 9)]
    [InlineData("{ heavy heavy ...F ... on Query { heavy } } fragment F on Query { heavy }", 9)]
    [InlineData("{ ...F @include(if: false) } fragment F on Query { heavy }", 0)]
    public void What_does_not_take_part_costs_nothing_and_merged_fields_cost_once(string query, double fieldCost) =>
        Assert.Equal(new OperationCost(fieldCost, 1), Of("""type Query { heavy: Int @cost(weight: "9") }""", query));

    [Fact]
    public void Schema_introspection_has_a_price_of_its_own() =>
        Assert.Equal(new OperationCost(2_000, 1), Of("type Query { a: Int }", """{ __schema { types { fields { name } } } __type(name: "Query") { name } }"""));

    [Fact]
    public void A_default_of_a_slicing_argument_serves_where_none_is_given()
    {
        const string sdl = """
            type User { age: Int @cost(weight: "2") }
            type Query { users(first: Int = 6, last: Int): [User] @listSize(slicingArguments: ["first", "last"]) }
            """;

        Assert.Equal(new OperationCost(13, 7), Of(sdl, "{ users { age } }"));
        // The greater of both bounds it, though only one was given.
        Assert.Equal(new OperationCost(13, 7), Of(sdl, "{ users(last: 3) { age } }"));
    }

    [Fact]
    public void Arguments_that_do_not_fit_are_left_to_execution() =>
        Assert.Equal(
            new OperationCost(1, 1),
            Of(
                """type User { a: Int } type Query { users(max: Int! = 1): [User] @listSize(slicingArguments: ["max"]) }""",
                "query($n: Int = 2) { users(max: $n) { a } }", """{"n":null}"""));

    [Fact]
    public void Costs_saturate()
    {
        const string sdl = """type Query { many(n: Int!): [Query] @listSize(slicingArguments: ["n"]) }""";
        var query = string.Concat(Enumerable.Repeat("{ many(n: 2147483647) ", 25)) + "{ __typename }" + new string('}', 25);

        Assert.Equal(new OperationCost(OperationCost.Max, OperationCost.Max), Of(sdl, query));
    }
}
