using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

public class LookAheadTests
{
    private const string Sdl = """
        type Query { page(first: Int): Page nodes: [Node] }
        type Page { total: Int items(after: String, first: Int = 20): [Node] }
        interface Node { id: ID }
        type A implements Node { id: ID a(size: Int): Int }
        type B implements Node { id: ID b: Int }
        """;

    [Fact]
    public void A_resolver_sees_what_is_asked_for_below_it_with_arguments()
    {
        string? seen = null;
        var engine = Of(Sdl, bind => bind.Computed("Query", "page", (_, context) =>
        {
            var items = context.Selection.Fields.Single(field => field.Name == "items");
            seen = $"{items.ResponseName} {items.Arguments.Get<int>("first")} {items.Arguments.Has("after")} "
                + string.Join(' ', items.Selection.TypeNames.Select(type => $"{type}({string.Join(',', items.Selection.FieldsOf(type).Select(field => field.ResponseName))})"))
                + $" {context.Selection.Asks("total")}";
            return null;
        }));

        engine.Run("query($n: Int) { page { x: items(first: $n) { id ... on A { big: a(size: 3) } } } }", """{"n":5}""");

        Assert.Equal("x 5 False A(id,big) B(id) False", seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fields_that_are_skipped_are_not_asked_for(bool wanted)
    {
        bool? asked = null;
        var engine = Of(Sdl, bind => bind.Computed("Query", "page", (_, context) =>
        {
            asked = context.Selection.Asks("total");
            Assert.Equal(wanted ? 2 : 1, context.Selection.FieldsOf("Page").Count);
            return null;
        }));

        engine.Run("query($t: Boolean!) { page { total @include(if: $t) __typename } }", $$"""{"t":{{(wanted ? "true" : "false")}}}""");

        Assert.Equal(wanted, asked);
    }

    [Fact]
    public void Leaves_have_no_selection_and_abstract_types_must_be_asked_by_name()
    {
        RequestedSelection nodes = default;
        var leafIsEmpty = false;
        var engine = Of(Sdl, bind => bind
            .Computed("Query", "nodes", (_, context) => { nodes = context.Selection; return new[] { Object(("__typename", "A")) }; })
            .Computed("A", "a", (_, context) => { leafIsEmpty = context.Selection.IsEmpty; return 1; }));

        engine.Run("{ nodes { ... on A { a } } }");

        Assert.True(leafIsEmpty);
        Assert.Throws<InvalidOperationException>(() => nodes.Fields);
        Assert.Empty(nodes.FieldsOf("B"));
        Assert.Empty(nodes.FieldsOf("Nothing"));
        Assert.True(nodes.Asks("a"));
    }

    [Fact]
    public void Arguments_that_the_schema_does_not_have_are_a_programming_error()
    {
        ArgumentException? thrown = null;
        var engine = Of(Sdl, bind => bind.Computed("Query", "page", (_, context) =>
        {
            thrown = Assert.Throws<ArgumentException>(() => context.Arguments["frist"]);
            Assert.Equal(5, context.Arguments.ToDictionary()["first"]);
            return null;
        }));

        engine.Run("{ page(first: 5) { total } }");

        Assert.StartsWith("The schema has no argument 'frist' on this field.", thrown?.Message, StringComparison.Ordinal);
    }
}
