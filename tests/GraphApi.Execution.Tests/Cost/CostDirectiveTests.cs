using GraphApi.Execution.Errors;
using static GraphApi.Execution.Tests.Cost.Costs;

namespace GraphApi.Execution.Tests.Cost;

/// <summary>The rules for @cost and @listSize in schemas (GraphQL Cost Directives, section 9).</summary>
public class CostDirectiveTests
{
    [Theory]
    [InlineData("""type Query { a: Int @cost(weight: "much") }""", "The weight \"much\" of Query.a is not a number, such as \"2.5\".")]
    [InlineData("""type Query { a: Int @cost(weight: "Infinity") }""", "The weight \"Infinity\" of Query.a is not a number, such as \"2.5\".")]
    [InlineData("""type Query { a(b: Int @cost(weight: "")): Int }""", "The weight \"\" of Query.a.b is not a number, such as \"2.5\".")]
    [InlineData("""type Query { a: N } interface N { x: Int @cost(weight: "2") } type T implements N { x: Int }""",
        "@cost stands on N.x, a field of an interface; put it on the fields of its object types.")]
    [InlineData("type Query { a: Int @listSize(assumedSize: 3) }", "@listSize on Query.a needs sizedFields: the field is not a list.")]
    [InlineData("""type Query { a: Query @listSize(assumedSize: 3, sizedFields: ["b"]) b: Int }""",
        "@listSize on Query.a names the sized field 'b', which is not a list field of Query.")]
    [InlineData("""type Query { a(n: String): [Int] @listSize(slicingArguments: ["n"]) }""",
        "@listSize on Query.a names the slicing argument 'n', which is not an argument of the type Int or a list.")]
    [InlineData("""type Query { a: [Int] @listSize(slicingArguments: ["n"]) }""",
        "@listSize on Query.a names the slicing argument 'n', which is not an argument of the type Int or a list.")]
    [InlineData("type Query { a: [Int] @listSize(assumedSize: -1) }", "assumedSize of @listSize on Query.a is -1; give 0 or more.")]
    [InlineData("""type Query { a(n: Int): [Int] @listSize(assumedSize: 1, slicingArguments: ["n"]) }""",
        "@listSize on Query.a has assumedSize beside slicingArguments; set requireOneSlicingArgument to false.")]
    [InlineData("""type Query { a(n: Int = 2): [Int] @listSize(assumedSize: 1, slicingArguments: ["n"], requireOneSlicingArgument: false) }""",
        "@listSize on Query.a has assumedSize, but its slicing argument 'n' has a default already.")]
    public void A_schema_that_breaks_them_makes_no_engine(string sdl, string message)
    {
        var error = Assert.Single(Assert.Throws<SchemaException>(() => Engine(sdl)).Errors);

        Assert.Equal(message, error.Message);
        Assert.Equal("INVALID_SCHEMA", error.Code);
    }

    [Fact]
    public void Directives_of_these_names_with_another_meaning_are_left_alone()
    {
        var engine = Execution.TestEngine.Of(
            """
            directive @cost(complexity: Int) on FIELD_DEFINITION
            directive @listSize(max: Int) on FIELD_DEFINITION
            type Query { a: Int @cost(complexity: 3) @listSize(max: 2) }
            """);

        Assert.Equal(0, engine.CostOf("{ a }").FieldCost);
    }
}
